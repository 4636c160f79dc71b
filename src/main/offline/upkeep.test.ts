import { defaultPlan } from '@shared/offline'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { ago, keptSince } from './kept-since'
import { createUpkeep } from './upkeep'

vi.setConfig({ testTimeout: 30_000 })

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 30, invoices: 300 })
  office = await openTestOffice(connections(sandbox))
  await office.synced()
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const goes = (rest: Partial<typeof defaultPlan.goes>) =>
  office.store.plan.save({ ...defaultPlan, goes: { ...defaultPlan.goes, ...rest } })
const count = async () => (await office.store.holding.holding()).invoices
const logged = async () =>
  (await office.store.activity.latest({ limit: 10 })).filter(({ what }) => what === 'offline.upkeep')

test('where nothing goes by its age nothing goes, and nothing is logged', async () => {
  const before = await count()
  expect(await office.upkeep.run()).toMatchObject({ invoices: 0, pdfs: 0, customers: 0 })
  expect(await count()).toBe(before)
  expect(await logged()).toEqual([])
})

test('what goes is what the estimate said, and the log has how many and nothing else', async () => {
  const sort = { by: 'issuedOn', direction: 'descending' } as const
  const { rows } = await office.store.invoices.page({ filter: {}, sort, offset: 0, limit: 2 })
  for (const { id } of rows)
    await office.store.pdfs.put({ invoiceId: id, bytes: new Uint8Array(10), fileName: 'x.pdf' })
  await office.store.pdfs.see({ invoiceId: rows[0]?.id ?? '', at: ago(60) })
  const accountId = rows[0]?.accountId ?? ''
  await office.store.lookedAt.open({ accountId, at: ago(60) })
  await office.store.openedCustomers.open({ accountId, at: ago(60) })
  await goes({ invoiceMonths: 6, pdfDays: 30, customerDays: 30 })
  const before = await count()
  const gone = await office.upkeep.run()
  expect(gone).toMatchObject({ pdfs: 1, customers: 1 })
  expect(gone.invoices).toBeGreaterThan(0)
  expect(await count()).toBe(before - gone.invoices)
  const { sql } = { sql: keptSince(6) ?? '' }
  const left = await office.store.invoices.page({
    ...{ filter: {}, sort: { by: 'issuedOn', direction: 'ascending' }, offset: 0, limit: 1 },
  })
  expect((left.rows[0]?.issuedOn ?? '') >= sql).toBe(true)
  expect(await office.store.openedCustomers.mine()).toEqual([])
  expect(await logged()).toMatchObject([
    { record: null, outcome: `invoices: ${gone.invoices}, pdfs: 1, customers: 1` },
  ])
  expect(await office.store.upkeep.last()).toEqual(gone)
  // Not fetched again either.
  await office.synced()
  expect(await count()).toBe(before - gone.invoices)
})

test('while a synchronisation writes it waits, and two who ask share one round', async () => {
  await goes({ invoiceMonths: 6 })
  const before = await count()
  const gate = sandbox.gate(/\/invoices$/)
  office.sync.start()
  await gate.arrived(1)
  const rounds = [office.upkeep.run(), office.upkeep.run()]
  await office.store.activity.latest({ limit: 1 })
  expect(await count()).toBe(before)
  gate.release()
  const [one, other] = await Promise.all(rounds)
  expect(one).toBe(other)
  expect(await count()).toBeLessThan(before)
})

test('who saves a plan has it applied, also while a round by the old one is under way', async () => {
  const gate = sandbox.gate(/\/invoices$/)
  office.sync.start()
  await gate.arrived(1)
  const round = office.upkeep.run()
  // By then it has read the old plan, and waits for the synchronisation.
  await new Promise((resolve) => setImmediate(resolve))
  await goes({ invoiceMonths: 6 })
  const anew = office.upkeep.runAnew()
  gate.release()
  expect((await round).invoices).toBe(0)
  expect((await anew).invoices).toBeGreaterThan(0)
})

test('it begins by itself, later, and not again on the same day', async () => {
  await goes({ invoiceMonths: 6 })
  const before = await count()
  const parts = { ...office, first: 1, between: 5 }
  const upkeep = createUpkeep(parts)
  await expect.poll(count).toBeLessThan(before)
  await expect.poll(() => office.store.upkeep.last()).not.toBe(null)
  const { at } = (await office.store.upkeep.last()) ?? {}
  await office.store.plan.save(defaultPlan)
  await office.synced()
  await upkeep.close()
  expect((await office.store.upkeep.last())?.at).toBe(at)
})
