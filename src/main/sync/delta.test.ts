import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { bothSides } from './comparison'

vi.setConfig({ testTimeout: 60_000 })

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 12, invoices: 240 })
  office = await openTestOffice(connections(sandbox))
})
afterEach(async () => {
  vi.useRealTimers()
  await office.close()
  await sandbox.close()
})

const day = 24 * 60 * 60 * 1000
/** From now on this computer's clock is so far off. */
const setClock = (off: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + off })

/** Accounts with invoices that reach back beyond what is asked for every time. */
function accounts() {
  const found = sandbox.people.accounts.filter(
    ({ id, email }) => email && sandbox.people.invoices.ofAccount(id).length > 8,
  )
  for (const { id } of found)
    for (const invoice of sandbox.people.invoices.ofAccount(id))
      if (invoice.status !== 'paid') sandbox.changeInvoice(invoice.id, { status: 'paid' })
  const [first, second] = found
  if (!first || !second) throw new Error('the sandbox has too few invoices')
  return [first.id, second.id] as const
}
const oldest = (id: string) => {
  const invoice = sandbox.people.invoices.ofAccount(id).at(-1)
  if (!invoice) throw new Error('no invoice')
  return invoice
}
const sides = () => bothSides(office.store, sandbox)
async function expectEqualSides() {
  const { here, there } = await sides()
  expect(here).toEqual(there)
}
async function expectOtherSides() {
  const { here, there } = await sides()
  expect(here).not.toEqual(there)
}
const asked = (id: string, since: number) =>
  sandbox.log.slice(since).filter(({ path }) => path === `/data-layer/accounts/${id}/invoices`)

test('what is of long ago and changes or goes late is found when its time to be checked comes', async () => {
  const [one, other] = accounts()
  await office.synced()
  sandbox.changeInvoice(oldest(one).id, { amount: 98_765.43, status: 'disputed' })
  sandbox.removeInvoice(oldest(other).id)
  await office.synced()
  await expectOtherSides()
  setClock(9 * day)
  await office.synced()
  await expectEqualSides()
})

test('or at once, when somebody has everything compared', async () => {
  const [one, other] = accounts()
  await office.synced()
  sandbox.changeInvoice(oldest(one).id, { amount: 1 })
  sandbox.removeInvoice(oldest(other).id)
  await office.synced(undefined, true)
  await expectEqualSides()
})

test('a clock that was a year ahead hides nothing that comes after it was put right', async () => {
  const [one] = accounts()
  setClock(365 * day)
  await office.synced()
  vi.useRealTimers()
  sandbox.addInvoice(one, { amount: 5 })
  sandbox.changeInvoice(oldest(one).id, { amount: 7 })
  await office.synced()
  await expectEqualSides()
})

test('a clock that was a year behind neither', async () => {
  const [one] = accounts()
  setClock(-365 * day)
  await office.synced()
  vi.useRealTimers()
  sandbox.addInvoice(one, { amount: 5 })
  await office.synced()
  await expectEqualSides()
})

test('an invoice of next year hides none of this year', async () => {
  const [one] = accounts()
  sandbox.addInvoice(one, { issuedDate: '2099-01-01' })
  await office.synced()
  sandbox.addInvoice(one, { amount: 5 })
  await office.synced()
  await expectEqualSides()
})

test('an invoice that changes account is with the new one only, though the old one would not have been asked so far back', async () => {
  const [from, to] = accounts()
  const old = oldest(from)
  // Unpaid, so that all of this account is looked at.
  sandbox.changeInvoice(oldest(to).id, { status: 'overdue', issuedDate: old.issuedDate })
  await office.synced()
  sandbox.moveInvoice(old.id, to)
  const before = sandbox.log.length
  await office.synced()
  await expectEqualSides()
  expect(asked(from, before)).toHaveLength(2)
})

test('two invoices with one number are two, and nobody is asked for them twice again', async () => {
  const [one, other] = accounts()
  await office.synced()
  const twin = sandbox.addInvoice(one, { amount: 1 })
  sandbox.addInvoice(one, { invoiceNumber: twin.invoiceNumber, amount: 2 })
  sandbox.addInvoice(other, { invoiceNumber: twin.invoiceNumber, amount: 3 })
  await office.synced()
  await expectEqualSides()
  const before = sandbox.log.length
  await office.synced()
  for (const id of [one, other]) expect(asked(id, before)).toHaveLength(1)
  await expectEqualSides()
})

test('where nothing is new, nothing is written or told', async () => {
  accounts()
  await office.synced()
  const told = office.told.length
  const bytes = (await office.store.holding.holding()).bytes
  await office.synced()
  expect(office.told.slice(told).map(({ event }) => event)).not.toContain('invoices.changed')
  expect((await office.store.holding.holding()).bytes).toBe(bytes)
})

test('an answer that is cut off or partly not understood removes nothing', async () => {
  const [one] = accounts()
  await office.synced()
  const { here } = await sides()
  const route = `/data-layer/accounts/${one}/invoices`
  for (const kind of ['cutOff', 'wrongShape'] as const) {
    const undo = sandbox.faults.add({ route, kind })
    await office.synced(undefined, true)
    undo()
    expect((await sides()).here).toEqual(here)
  }
})

test('an account with more invoices than one answer may hold is read in parts', async () => {
  await office.close()
  office = await openTestOffice(connections(sandbox), { limits: { jsonBytes: 30_000 } })
  const [one] = accounts()
  for (let n = 0; n < 200; n += 1)
    sandbox.addInvoice(one, { issuedDate: `20${16 + (n % 10)}-0${1 + (n % 9)}-15`, amount: n })
  const status = await office.synced()
  expect(status).toMatchObject({ state: 'idle', failedCount: 0 })
  expect(sandbox.people.invoices.ofAccount(one).length).toBeGreaterThan(200)
  await expectEqualSides()
})
