import type { CustomerAccount, CustomerLookUp } from '@shared/customer'
import { Failed, type Failure } from '@shared/failure'
import type { Office } from '../office'
import type { AccountsBy, DataLayer } from '../upstream/data-layer/client'
import { personalNumberForms } from '../upstream/data-layer/personal-number'
import { accountAtOnce, orBare } from './find-accounts'
import { withAddresses } from './with-addresses'

type Parts = Pick<Office, 'store' | 'upstreams'>
interface Found {
  accounts: CustomerAccount[]
  failures: Failure[]
}

/** Asks every data layer, and keeps what is found. One that fails hides nothing of what the others say. */
export async function lookUp({ store, upstreams }: Parts, asked: CustomerLookUp): Promise<Found> {
  const clients = (await upstreams.dataLayers()).map(({ client }) => client)
  return findAndKeep(store, clients, asked)
}

/** Asks one data layer, and keeps what is found. */
export async function lookUpAt({ store, upstreams }: Parts, connectionId: string, asked: CustomerLookUp) {
  return findAndKeep(store, [await upstreams.dataLayer(connectionId)], asked)
}

async function findAndKeep(
  store: Parts['store'],
  clients: DataLayer[],
  asked: CustomerLookUp,
): Promise<Found> {
  const asOf = new Date().toISOString()
  const all = await Promise.all(clients.map((client) => findAt(client, asked)))
  const accounts = await Promise.all(
    all.flatMap((one) => one.accounts).map((one) => withKnownName(store, one)),
  )
  await store.accounts.putFound({ accounts, asOf })
  const kept = await Promise.all(accounts.map(async (one) => (await store.accounts.get(one.id)) ?? one))
  return { accounts: await withAddresses({ store }, kept), failures: all.flatMap((one) => one.failures) }
}

/** Where the owner cannot be read now, the name that is known here stays. */
async function withKnownName(store: Parts['store'], account: CustomerAccount): Promise<CustomerAccount> {
  if (account.name !== account.number) return account
  return { ...account, name: (await store.accounts.get(account.id))?.name ?? account.name }
}

async function findAt(client: DataLayer, asked: CustomerLookUp): Promise<Found> {
  const ids = await idsOf(client, asked).catch(failureOf)
  if (!Array.isArray(ids)) return { accounts: [], failures: [ids] }
  const each = await Promise.allSettled(ids.map((id) => accountAtOnce(client, id).catch(orBare(client, id))))
  const accounts = each.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  const refused = each.find((one) => one.status === 'rejected')
  // Why one account is missing is why the others are.
  return { accounts, failures: refused ? [failureOf(refused.reason)] : [] }
}

/** Organisations write numbers in different ways: what one way does not find, another may. */
async function idsOf(client: DataLayer, { by, text }: CustomerLookUp): Promise<string[]> {
  let refusal: unknown = null
  let answered = false
  for (const form of formsOf[by](text)) {
    try {
      const ids = await client.accountsBy(queryBy[by](form))
      if (ids.length > 0) return ids
      answered = true
    } catch (error) {
      if (!(error instanceof Failed) || error.failure.kind !== 'invalid') throw error
      refusal ??= error
    }
  }
  if (!answered && refusal) throw refusal
  return []
}

type By = CustomerLookUp['by']

const queryBy: Record<By, (text: string) => AccountsBy> = {
  personalNumber: (personalNumber) => ({ personalNumber }),
  email: (email) => ({ email }),
  orgNumber: (orgNumber) => ({ orgNumber }),
  phone: (phone) => ({ phone }),
}

const formsOf: Record<By, (text: string) => string[]> = {
  personalNumber: personalNumberForms,
  email: (text) => [text.toLowerCase()],
  orgNumber(text) {
    const digits = text.replaceAll(/[\s-]/g, '')
    const swedish = /^\d{10}$/.test(digits) ? [`${digits.slice(0, 6)}-${digits.slice(6)}`] : []
    return [...new Set([text, ...swedish, digits])]
  },
  phone: (text) => [...new Set([text, text.replaceAll(/[\s()./-]/g, '')])],
}

function failureOf(error: unknown): Failure {
  if (error instanceof Failed) return error.failure
  throw error
}
