import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { bothSides } from './comparison'

vi.setConfig({ testTimeout: 60_000 })

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 25, invoices: 150 })
  office = await openTestOffice(connections(sandbox))
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const asked = (part: RegExp, since = 0) => sandbox.log.slice(since).filter(({ path }) => part.test(path))
const invoiceLists = /\/accounts\/[^/]+\/invoices$/

function someAccount() {
  const account = sandbox.people.accounts.find(
    ({ id, email }) => email && sandbox.people.invoices.ofAccount(id).length > 2,
  )
  if (!account) throw new Error('the sandbox has too few invoices')
  return account
}
async function expectEqualSides() {
  const { here, there } = await bothSides(office.store, sandbox)
  expect(here).toEqual(there)
}

test('a first run brings everything, once, and says when it ended', async () => {
  const status = await office.synced()
  expect(status).toMatchObject({ state: 'idle', step: null, failure: null, failedCount: 0 })
  expect(status.finishedAt).toBe(await office.store.sync.finishedAt())
  await expectEqualSides()
  const lists = asked(invoiceLists).map(({ path }) => path)
  expect(lists).toHaveLength(new Set(lists).size)
})

test('a second run asks only for what is new', async () => {
  await office.synced()
  const before = sandbox.log.length
  await office.synced()
  expect(asked(/\/data-layer\/accounts/, before).filter(({ path }) => !invoiceLists.test(path))).toEqual([])
  const lists = asked(invoiceLists, before)
  expect(lists.length).toBeGreaterThan(0)
  for (const { query } of lists) expect(query).toMatch(/^fromDate=\d{4}-/)
})

test('a new invoice and an old one that was paid meanwhile arrive', async () => {
  const { id } = someAccount()
  const old = sandbox.people.invoices.ofAccount(id).at(-1)
  if (!old) throw new Error('no invoice')
  sandbox.changeInvoice(old.id, { status: 'overdue' })
  await office.synced()
  sandbox.changeInvoice(old.id, { status: 'paid' })
  sandbox.addInvoice(id, { amount: 12.34 })
  await office.synced()
  await expectEqualSides()
})

test('a contact that is gone at the hub goes here', async () => {
  await office.synced()
  const [gone] = sandbox.people.contacts
  if (!gone) throw new Error('no contact')
  sandbox.removeContact(gone.id)
  await office.synced()
  expect(await office.store.contacts.get(`${office.hubId}/${gone.id}`)).toBeNull()
  expect((await office.store.holding.holding()).contacts).toBe(sandbox.people.contacts.length)
})

test('a run that was cut off goes on where it stopped', async () => {
  const gate = sandbox.gate(invoiceLists)
  office.sync.start()
  await gate.arrived(6)
  office.sync.cancel()
  await office.sync.idle()
  expect(office.sync.status()).toMatchObject({ state: 'cancelled', failure: null })
  gate.release()
  const before = sandbox.log.length
  await office.synced()
  expect(asked(/\/data-layer\/accounts/, before).filter(({ path }) => !invoiceLists.test(path))).toEqual([])
  await expectEqualSides()
})

test('what was fetched before a cancel stays, and accounts already fetched come last', async () => {
  // Slow enough that the run is not over when the first answers have been seen.
  const quickAgain = sandbox.faults.add({ route: invoiceLists, kind: 'slow', delayMs: 150 })
  office.sync.start()
  await vi.waitUntil(() => asked(invoiceLists).filter(({ status }) => status === 200).length > 8, {
    timeout: 15_000,
  })
  office.sync.cancel()
  await office.sync.idle()
  quickAgain()
  const kept = (await bothSides(office.store, sandbox)).here
  expect(kept.length).toBeGreaterThan(0)
  expect(await office.store.sync.finishedAt()).toBeNull()
  const before = sandbox.log.length
  await office.synced()
  expect(asked(invoiceLists, before)[0]?.query).toBe('')
  await expectEqualSides()
})

test('never more at once than the limit', async () => {
  const gate = sandbox.gate('/data-layer/')
  office.sync.start()
  await gate.arrived(6)
  await new Promise((done) => setImmediate(done))
  expect(gate.waiting).toBe(6)
  gate.release()
  await office.sync.idle()
  await expectEqualSides()
})

test('a run of some accounts asks only for them, and does not make the rest look new', async () => {
  const first = await office.synced()
  const { id } = someAccount()
  const added = sandbox.addInvoice(id)
  const before = sandbox.log.length
  const status = await office.synced([`${office.dataLayerId}/${id}`])
  expect(sandbox.log.slice(before).map(({ path }) => path)).toEqual([`/data-layer/accounts/${id}/invoices`])
  expect(status.finishedAt).toBe(first.finishedAt)
  expect((await bothSides(office.store, sandbox)).here.join()).toContain(added.invoiceNumber)
})

test.each([
  [{ kind: 'status', status: 403 }, 'forbidden'],
  [{ kind: 'status', status: 404 }, 'notFound'],
  [{ kind: 'status', status: 500 }, 'unavailable'],
  [{ kind: 'html' }, 'unexpectedAnswer'],
  [{ kind: 'wrongShape' }, 'unexpectedAnswer'],
  [{ kind: 'empty' }, 'unexpectedAnswer'],
  [{ kind: 'cutOff' }, 'unexpectedAnswer'],
] as const)('one account that answers with %j is named, and the others arrive', async (fault, kind) => {
  const { id, name } = someAccount()
  const undo = sandbox.faults.add({ route: `/data-layer/accounts/${id}/invoices`, ...fault })
  const status = await office.synced()
  expect(status).toMatchObject({ state: 'idle', failure: null, failedCount: 1 })
  expect(status.failed).toMatchObject([{ name, failure: { kind, connectionName: 'Sandbox data layer' } }])
  const { here, there } = await bothSides(office.store, sandbox)
  expect(here).toEqual(there.filter((line) => !line.startsWith(id)))
  undo()
  expect(await office.synced()).toMatchObject({ failedCount: 0, failed: [] })
  await expectEqualSides()
})

test('what the organisation does not provide is said once, and everything else is fetched', async () => {
  sandbox.faults.add({ route: /\/accounts\/[^/]+$/, kind: 'status', status: 501 })
  sandbox.faults.add({ route: /\/accounts\/[^/]+\/userroles$/, kind: 'status', status: 501 })
  expect(await office.synced()).toMatchObject({ state: 'idle', failure: null, failedCount: 0, failed: [] })
  // Known by their numbers, they have their invoices.
  await expectEqualSides()
})

test('without invoices, or without a search for accounts, a run ends well and soon', async () => {
  const undo = sandbox.faults.add({ route: invoiceLists, kind: 'status', status: 501 })
  const once = [{ name: 'Sandbox data layer', failure: { kind: 'notProvided' } }]
  expect(await office.synced()).toMatchObject({ state: 'idle', failedCount: 0, failed: once })
  undo()
  sandbox.faults.add({ route: /\/data-layer\/accounts$/, kind: 'status', status: 501 })
  expect(await office.synced()).toMatchObject({ state: 'idle', failure: null })
  await expectEqualSides()
})

test.each([
  [{ kind: 'status', status: 401 }, 'unauthenticated'],
  [{ kind: 'status', status: 429, retryAfter: 60 }, 'rateLimited'],
] as const)('a data layer that answers everything with %j ends the run, soon', async (fault, kind) => {
  sandbox.faults.add({ route: '/data-layer', ...fault })
  const status = await office.synced()
  expect(status).toMatchObject({ state: 'failed', failure: { kind, upstream: 'data-layer' }, failedCount: 0 })
  expect(status.finishedAt).toBeNull()
  expect(asked(/data-layer/).length).toBeLessThan(30)
  expect((await office.store.holding.holding()).contacts).toBe(25)
})

test.each([{ kind: 'status', status: 500 }, { kind: 'reset' }] as const)(
  'a data layer that answers everybody with %j ends the run before everybody was asked',
  async (fault) => {
    sandbox.faults.add({ route: '/data-layer', ...fault })
    const status = await office.synced()
    expect(status).toMatchObject({ state: 'failed', failure: { kind: 'unavailable' } })
    expect(asked(/data-layer/).length).toBeLessThan(100)
  },
)

test.each([401, 403, 500])('a hub that answers %i does not keep invoices from coming', async (code) => {
  await office.synced()
  sandbox.faults.add({ route: '/hub', kind: 'status', status: code })
  sandbox.addInvoice(someAccount().id)
  const status = await office.synced()
  expect(status).toMatchObject({ state: 'failed', failure: { upstream: 'hub' } })
  await expectEqualSides()
})

test('a short Retry-After is waited for', async () => {
  const { id } = someAccount()
  const route = `/data-layer/accounts/${id}/invoices`
  sandbox.faults.add({ route, kind: 'status', status: 429, retryAfter: 1, times: 1 })
  expect(await office.synced()).toMatchObject({ state: 'idle', failedCount: 0 })
  const [refused, again] = asked(new RegExp(`${route}$`))
  expect((again?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(950)
  await expectEqualSides()
})

test('an upstream that says nothing is given up', async () => {
  await office.close()
  office = await openTestOffice(connections(sandbox), { limits: { silenceMs: 50 } })
  sandbox.faults.add({ route: '/hub', kind: 'silence' })
  expect(await office.synced()).toMatchObject({
    state: 'failed',
    failure: { kind: 'timeout', upstream: 'hub' },
  })
})

test('the network is gone in the middle: the run fails, and the next one brings the rest', async () => {
  const gate = sandbox.gate(invoiceLists)
  office.sync.start()
  await gate.arrived(6)
  await sandbox.unplug()
  gate.release()
  await office.sync.idle()
  expect(office.sync.status()).toMatchObject({ state: 'failed', failure: { kind: 'offline' } })
  await office.close()
  await sandbox.plug()
  office = await openTestOffice(connections(sandbox), { place: office.place })
  await office.synced()
  await expectEqualSides()
})
