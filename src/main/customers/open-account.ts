import type { CustomerAccount } from '@shared/customer'
import { Failed, type FailureKind } from '@shared/failure'
import type { Seen } from '@shared/seen'
import { Temporal } from 'temporal-polyfill'
import type { Office } from '../office'
import { billingZone } from '../upstream/local-day'
import { bringInvoices } from './bring-invoices'
import { accountAtOnce, isNamedCompany, isNotProvided } from './find-accounts'
import { partsOf } from './look'

/**
 * The account of a page that somebody opens: it is among the recent ones from now on, and the upstream hears that it was seen.
 * Throws `unexpectedAnswer` when the upstream answers with another account.
 */
export async function openAccount(
  office: Office,
  id: string,
  fresh: boolean,
): Promise<Seen<CustomerAccount>> {
  const { store } = office
  const known = await store.accounts.seen(id)
  if (known) await opened(office, id)
  if (known && !fresh) {
    // Nobody asks afresh what cannot be reached.
    if (await isOutOfReach(office, partsOf(id).connectionId)) await reportSeen(office, id)
    return { value: known.account, source: 'cache', asOf: known.asOf }
  }
  try {
    const account = await freshAccount(office, id, known && isNamed(known.account) ? known.account : null)
    if (!known) await opened(office, id)
    await reportSeen(office, id)
    bringInvoices(office, [id])
    return account
  } catch (error) {
    if (!known && isNotProvided(error)) return withoutAccount(office, id)
    if (known && (isSilent(error) || isNotProvided(error))) await reportSeen(office, id)
    if (known && isNotProvided(error)) bringInvoices(office, [id])
    throw error
  }
}

/** Kept as far as it is known otherwise; whoever asks afresh hears that accounts are not provided. */
async function withoutAccount(office: Office, id: string): Promise<Seen<CustomerAccount>> {
  const { store, upstreams } = office
  const { connectionId, upstreamId } = partsOf(id)
  const asOf = new Date().toISOString()
  const account = await (await upstreams.dataLayer(connectionId)).bareAccount(upstreamId)
  await store.accounts.put({ account, asOf })
  await opened(office, id)
  await reportSeen(office, id)
  bringInvoices(office, [id])
  return { value: account, source: 'cache', asOf }
}

const isNamed = ({ name, number }: CustomerAccount) => name !== number

async function opened({ store }: Office, accountId: string) {
  const at = new Date().toISOString()
  await store.lookedAt.open({ accountId, at })
  await store.openedCustomers.open({ accountId, at })
}

async function freshAccount(
  { store, upstreams }: Office,
  id: string,
  known: CustomerAccount | null,
): Promise<Seen<CustomerAccount>> {
  const { connectionId, upstreamId } = partsOf(id)
  const client = await upstreams.dataLayer(connectionId)
  const asOf = new Date().toISOString()
  // The owner's name is in the user roles, which the page asks for itself.
  const account = known ? await client.account(upstreamId) : await accountAtOnce(client, upstreamId)
  const named = known && !isNamedCompany(account) ? { ...account, name: known.name } : account
  await store.accounts.put({ account: named, asOf })
  return { value: (await store.accounts.get(id)) ?? named, source: 'live', asOf }
}

const silent: FailureKind[] = ['offline', 'timeout', 'unavailable']
const isSilent = (error: unknown) => error instanceof Failed && silent.includes(error.failure.kind)

async function isOutOfReach({ network }: Office, connectionId: string) {
  const { online, unreachable } = await network.status()
  return !online || unreachable.some((one) => one.connectionId === connectionId)
}

async function reportSeen({ reports }: Office, id: string) {
  const { connectionId, upstreamId } = partsOf(id)
  const occasion = Temporal.Now.plainDateISO(billingZone).toString()
  await reports.add({ type: 'lastSeen', connectionId, accountId: upstreamId, email: null, occasion })
}
