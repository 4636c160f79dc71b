import type { CustomerAccount } from '@shared/customer'
import { Failed } from '@shared/failure'
import type { Seen } from '@shared/seen'
import type { Office } from '../office'
import type { DataLayer } from '../upstream/data-layer/client'
import { ownerName } from '../upstream/data-layer/to-account'

/** Asks every data layer for the accounts behind a contact's e-mail and username, and keeps what they say. */
export async function findAccounts(
  { store, upstreams }: Pick<Office, 'store' | 'upstreams'>,
  contactId: string,
  signal?: AbortSignal,
): Promise<Seen<CustomerAccount[]>> {
  const known = await store.contacts.get(contactId)
  if (!known) throw new Failed({ kind: 'notFound' })
  const { email, account } = known.contact
  const emails = new Set([email, account.username].flatMap((one) => (one ? [one.trim().toLowerCase()] : [])))
  const found: CustomerAccount[] = []
  for (const { client } of await upstreams.dataLayers()) {
    const ids = new Set<string>()
    for (const one of emails) for (const id of await client.accountsBy({ email: one }, signal)) ids.add(id)
    for (const id of ids) found.push(await namedAccount(client, id, signal))
  }
  const asOf = new Date().toISOString()
  await store.accounts.putOfContact({ contactId, accounts: found, asOf })
  const { value } = await store.accounts.ofContact(contactId)
  return { value, source: 'live', asOf }
}

// Two people can share an e-mail: an account is called by its owner, not by the contact who led to it.
async function namedAccount(client: DataLayer, id: string, signal: AbortSignal | undefined) {
  const [account, roles] = await Promise.all([
    client.account(id, signal),
    client.userRoles(id, signal).catch(orNone),
  ])
  return { ...account, name: ownerName(roles) ?? account.name }
}

function orNone(error: unknown): [] {
  const isAbsent =
    error instanceof Failed && ['notFound', 'notProvided', 'forbidden'].includes(error.failure.kind)
  if (isAbsent) return []
  throw error
}
