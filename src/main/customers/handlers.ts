import { Failed } from '@shared/failure'
import type { HandlersOf } from '../handlers'
import type { At, Office } from '../office'
import { bringInvoices } from './bring-invoices'
import { addGuest, updateUser } from './change-user'
import { findAccounts } from './find-accounts'
import { lookUp } from './look-up'
import { openAccount } from './open-account'
import { agreementsOf, locationsOf, productsOf, userRolesOf } from './page-parts'
import { costOf, usageOf } from './series'
import { siblingsOf } from './siblings'
import { withAddresses } from './with-addresses'

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
  'customers.lookUp': async (asked) => lookUp(await at(), asked),
  'customers.recent': async () => {
    const office = await at()
    const opened = await office.store.accounts.opened()
    const accounts = await withAddresses(
      office,
      opened.map(({ account }) => account),
    )
    return opened.map(({ account, asOf }, place) => ({
      value: accounts[place] ?? account,
      source: 'cache',
      asOf,
    }))
  },
  'customers.siblings': async ({ id }) => siblingsOf(await at(), id),
  'customers.account': async ({ id, fresh }) => openAccount(await at(), id, fresh),
  'customers.userRoles': async (asked) => userRolesOf(await at(), asked),
  'customers.locations': async (asked) => locationsOf(await at(), asked),
  'customers.agreements': async (asked) => agreementsOf(await at(), asked),
  'customers.products': async (asked) => productsOf(await at(), asked),
  'customers.usage': async (asked) => usageOf(await at(), asked),
  'customers.cost': async (asked) => costOf(await at(), asked),
  'customers.addGuest': async ({ id, invitation }) => addGuest(await at(), id, invitation),
  'customers.updateUser': async ({ id, ...user }) => updateUser(await at(), id, user),
})

async function findWithInvoices(office: Office, contactId: string) {
  const found = await findAccounts(office, contactId)
  bringInvoices(
    office,
    found.value.map(({ id }) => id),
  )
  return found
}
