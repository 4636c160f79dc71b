import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { markInvoice } from './mark'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 10, invoices: 200 })
  office = await openTestOffice(connections(sandbox))
  await office.synced()
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

function accounts() {
  const found = sandbox.people.accounts.filter(
    ({ id, email }) => email && sandbox.people.invoices.ofAccount(id).length > 8,
  )
  const [from, to, third] = found.map(({ id }) => id)
  if (!from || !to || !third) throw new Error('the sandbox has too few invoices')
  return [from, to, third] as const
}
const newest = (account: string) => {
  const [invoice] = sandbox.people.invoices.ofAccount(account)
  if (!invoice) throw new Error('no invoice')
  return invoice
}
const idIn = (account: string, id: string) => `${office.dataLayerId}/${account}/${id}`
/** Accounts whose invoice shows a mark, with its note. */
const shown = async () => {
  const sort = { by: 'issuedOn', direction: 'ascending' } as const
  const { rows } = await office.store.invoices.page({ filter: { noted: true }, sort, offset: 0, limit: 10 })
  return rows.map(({ accountId, note }) => `${accountId.split('/')[1]} ${note}`)
}

test('marked while offline and moved meanwhile, an invoice has its mark after the next synchronisation, and all windows hear of it', async () => {
  const [from, to] = accounts()
  const { id } = newest(from)
  await sandbox.unplug()
  await markInvoice(office, idIn(from, id), { note: 'called' })
  sandbox.moveInvoice(id, to)
  await sandbox.plug()
  await office.synced()
  expect(await shown()).toEqual([`${to} called`])
  expect(await office.store.invoices.get(idIn(from, id))).toBeNull()
  expect(office.told).toContainEqual({ event: 'invoices.changed', payload: { id: null } })
  sandbox.moveInvoice(id, from)
  await office.synced()
  expect(await shown()).toEqual([`${from} called`])
})

test('while the account that had it does not answer, the mark stays where it is', async () => {
  const [from, to] = accounts()
  const { id } = newest(from)
  await markInvoice(office, idIn(from, id), { note: 'called' })
  sandbox.moveInvoice(id, to)
  const undo = sandbox.faults.add({
    ...{ route: `/data-layer/accounts/${from}/invoices`, kind: 'status', status: 404 },
  })
  await office.synced()
  expect(await shown()).toEqual([`${from} called`])
  undo()
  await office.synced()
  expect(await shown()).toEqual([`${to} called`])
})

test('an invoice of somebody else with its number, day and amount does not inherit what was said', async () => {
  const [one, other, third] = accounts()
  const first = sandbox.addInvoice(one, { amount: 50 })
  const same = { ...first, id: 'inv-twin' }
  await office.synced()
  await markInvoice(office, idIn(one, first.id), { note: 'about one' })
  sandbox.addInvoice(other, same)
  await office.synced()
  sandbox.removeInvoice(first.id)
  await office.synced(undefined, true)
  expect(await shown()).toEqual([])
  sandbox.moveInvoice(same.id, third)
  await office.synced()
  expect(await shown()).toEqual([])
  expect(await office.store.invoiceMarks.all()).toMatchObject([{ note: 'about one' }])
})
