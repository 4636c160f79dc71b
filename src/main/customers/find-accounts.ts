import type { CustomerAccount } from '@shared/customer'
import { Failed } from '@shared/failure'
import type { Seen } from '@shared/seen'
import type { Office } from '../office'
import type { ContactAccounts } from '../store/accounts'
import type { DataLayer } from '../upstream/data-layer/client'
import { ownerName } from '../upstream/data-layer/to-account'
import { splitLocalId } from '../upstream/local-id'

type Parts = Pick<Office, 'store' | 'upstreams'>

/** Looks a contact's accounts up, and keeps what the data layers say. */
export async function findAccounts(parts: Parts, contactId: string): Promise<Seen<CustomerAccount[]>> {
  const found = await fetchAccounts(parts, contactId)
  await parts.store.accounts.putOfContact(found)
  const { value } = await parts.store.accounts.ofContact(contactId)
  return { value, source: 'live', asOf: found.asOf }
}

/** Asks every data layer for the accounts behind a contact's e-mails and username, and for those linked by hand. */
export async function fetchAccounts(
  { store, upstreams }: Parts,
  contactId: string,
  signal?: AbortSignal,
): Promise<ContactAccounts> {
  const known = await store.contacts.get(contactId)
  if (!known) throw new Failed({ kind: 'notFound' })
  const { email, account } = known.contact
  const correction = await store.contactDecisions.correction(contactId)
  const emails = new Set(
    [email, correction?.email, account.username].flatMap((one) => (one ? [one.trim().toLowerCase()] : [])),
  )
  const accounts: CustomerAccount[] = []
  for (const { client } of await upstreams.dataLayers()) {
    const ids = new Set<string>()
    for (const one of emails) for (const id of await client.accountsBy({ email: one }, signal)) ids.add(id)
    for (const id of ids)
      accounts.push(await namedAccount(client, id, signal).catch(orBare(client, id, signal)))
  }
  const byHand = await linkedByHand({ store, upstreams }, contactId, signal)
  return { contactId, accounts, byHand, asOf: new Date().toISOString() }
}

/** Those that somebody linked: as the data layer says them, else as they are kept here. One that is gone is left out. */
async function linkedByHand({ store, upstreams }: Parts, contactId: string, signal?: AbortSignal) {
  const links = await store.contactDecisions.links(contactId)
  const found: CustomerAccount[] = []
  for (const { kind, decision, itemId } of links) {
    if (kind !== 'account' || decision !== 'theirs') continue
    const account = await fetchAccount(upstreams, itemId, signal).catch(() => store.accounts.get(itemId))
    signal?.throwIfAborted()
    if (account) found.push(account)
  }
  return found
}

/** One account by our id, named by its owner. */
export async function fetchAccount(upstreams: Parts['upstreams'], id: string, signal?: AbortSignal) {
  const { connectionId, upstreamId } = splitLocalId(id)
  const client = await upstreams.dataLayer(connectionId)
  return namedAccount(client, upstreamId, signal).catch(orBare(client, upstreamId, signal))
}

/** Two people can share an e-mail: an account is called by its owner, not by the contact who led to it. */
export async function namedAccount(client: DataLayer, id: string, signal?: AbortSignal) {
  return withName(client.account(id, signal), client.userRoles(id, signal).catch(orNone))
}

/** Where the organisation does not tell of accounts themselves, they are known by their user roles. */
export const orBare = (client: DataLayer, id: string, signal?: AbortSignal) => (error: unknown) => {
  if (isNotProvided(error)) return client.bareAccount(id, signal)
  throw error
}

export const isNotProvided = (error: unknown) =>
  error instanceof Failed && error.failure.kind === 'notProvided'

/** For somebody who waits for it: called by its number until its user roles can be read. */
export async function accountAtOnce(client: DataLayer, id: string) {
  return withName(
    client.account(id),
    client.userRoles(id).catch(() => []),
  )
}

async function withName(
  asked: ReturnType<DataLayer['account']>,
  askedRoles: ReturnType<DataLayer['userRoles']>,
) {
  const [account, roles] = await Promise.all([asked, askedRoles])
  return isNamedCompany(account) ? account : { ...account, name: ownerName(roles) ?? account.name }
}

/** Its name is its own: a company's first role is a person who works there. */
export const isNamedCompany = ({ orgNumber, name, number }: CustomerAccount) =>
  orgNumber !== null && name !== number

function orNone(error: unknown): [] {
  const isAbsent =
    error instanceof Failed && ['notFound', 'notProvided', 'forbidden'].includes(error.failure.kind)
  if (isAbsent) return []
  throw error
}
