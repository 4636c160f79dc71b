import { Failed } from '@shared/failure'
import type { HandlersOf } from '../handlers'
import type { At, Office } from '../office'
import { keptSince } from '../offline/kept-since'
import { fetchInvoices } from '../sync/invoices'
import { findAccounts } from './find-accounts'

export const customerHandlers = (at: At): HandlersOf<'customers'> => ({
  'customers.ofContact': async ({ id, fresh }) => {
    const office = await at()
    if (fresh) return findWithInvoices(office, id)
    const { value, asOf } = await office.store.accounts.ofContact(id)
    return asOf ? { value, source: 'cache', asOf } : findWithInvoices(office, id)
  },
  'customers.search': async (query) => (await at()).store.accounts.search(query),
  'customers.get': async ({ id }) => {
    const account = await (await at()).store.accounts.get(id)
    if (!account) throw new Failed({ kind: 'notFound' })
    return account
  },
  'customers.lookUp': notYet,
  'customers.recent': notYet,
  'customers.siblings': notYet,
  'customers.account': notYet,
  'customers.userRoles': notYet,
  'customers.locations': notYet,
  'customers.agreements': notYet,
  'customers.products': notYet,
  'customers.usage': notYet,
  'customers.cost': notYet,
  'customers.addGuest': notYet,
  'customers.updateUser': notYet,
})

// Until the client asks for these.
function notYet(): never {
  throw new Failed({ kind: 'notProvided' })
}

/** Who looks at a contact wants its invoices now, not when the sync comes by. They arrive by themselves. */
async function findWithInvoices(office: Office, contactId: string) {
  const found = await findAccounts(office, contactId)
  void bringInvoices(
    office,
    found.value.map(({ id }) => id),
  ).catch(() => undefined)
  return found
}

async function bringInvoices(office: Office, accountIds: string[]) {
  const plan = await office.store.plan.get()
  for (const account of await office.store.accounts.forSync({ plan, accountIds })) {
    await office.store.invoices.putForAccount(
      await fetchInvoices(office.upstreams, account, keptSince(plan.months)),
    )
    office.tell('invoices.changed', { id: null })
  }
}
