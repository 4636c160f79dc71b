import type { MyAccount } from '@shared/organisation'
import type { Seen } from '@shared/seen'
import type { Office } from '../office'

type Parts = Pick<Office, 'store' | 'upstreams' | 'tell'>

/** What is kept; asks the hub only when nothing is. */
export async function knownAccount(parts: Parts, connectionId: string): Promise<Seen<MyAccount>> {
  const kept = await parts.store.hubAnswers.all('myAccount')
  const mine = kept.find((one) => one.connectionId === connectionId)
  if (!mine) return freshAccount(parts, connectionId)
  return { value: mine.value as MyAccount, source: 'cache', asOf: mine.asOf }
}

/** Asks the hub who we are, and keeps it. */
export async function freshAccount(
  parts: Parts,
  connectionId: string,
  signal?: AbortSignal,
): Promise<Seen<MyAccount>> {
  const { store, upstreams } = parts
  const hub = await upstreams.hub(connectionId)
  const [account, said] = await hub.myself(signal)
  const names = new Map(
    [...(await hub.myOrganisations(signal).catch(() => []))].map(({ number, name }) => [number, name]),
  )
  const value: MyAccount = {
    connectionId,
    id: account.id,
    username: account.name,
    email: account.email,
    firstName: account.firstName,
    middleName: account.middleName,
    lastName: account.lastName,
    dossiers: account.dossiers.map((one) => ({
      ...one,
      organisationName: names.get(one.organisationId) || null,
    })),
    groupIds: account.groupIds,
    said,
  }
  const asOf = new Date().toISOString()
  await store.hubAnswers.put({ connectionId, part: 'myAccount', value, asOf })
  return { value, source: 'live', asOf }
}
