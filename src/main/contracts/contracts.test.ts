import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { contractDocument } from './document'
import { freshContract, knownContract } from './get-contract'
import { contractsPage } from './list-contracts'

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 200, invoices: 0 })
  const [{ currency: _, ...hub }, dataLayer] = connections(sandbox)
  office = await openTestOffice([hub, dataLayer])
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

const list = { filter: {}, sort: { by: 'number', direction: 'ascending' }, offset: 0, limit: 500 } as const
const page = () => contractsPage(office, list)
const setCurrency = async (currency: string) => {
  const hub = (await office.connections.records()).find((one) => one.kind === 'hub')
  if (hub) await office.connections.save({ id: hub.id, draft: { ...hub, currency } })
}

test('a sync brings all of them, each once, and what is gone goes', async () => {
  await office.synced()
  expect((await page()).count).toBe(sandbox.contracts.length)
  expect(sandbox.contracts.length).toBeGreaterThan(200)
  sandbox.contracts.splice(0, 3)
  await office.synced()
  expect((await page()).of).toBe(sandbox.contracts.length)
})

test.each([
  ['status', 404],
  ['status', 501],
  ['status', 405],
] as const)(
  'a hub without contracts (%s %i) does not end the sync, and says so once',
  async (kind, status) => {
    sandbox.faults.add({ route: '/hub/contract', kind, status })
    const synced = await office.synced()
    expect(synced).toMatchObject({ state: 'idle', failedCount: 0 })
    expect(synced.failed).toMatchObject([{ name: 'Sandbox hub', failure: { kind: 'notProvided' } }])
  },
)

test('a list that cannot be read leaves what was kept', async () => {
  await office.synced()
  sandbox.faults.add({ route: '/hub/contract', kind: 'wrongShape' })
  expect(await office.synced()).toMatchObject({ state: 'failed', failure: { kind: 'unexpectedAnswer' } })
  expect((await page()).of).toBe(sandbox.contracts.length)
})

test('amounts come without a currency; the connection’s setting adds it, and sums follow', async () => {
  await office.synced()
  const bare = await page()
  expect(bare.sums).toEqual([])
  expect(bare.rows.every(({ amount }) => amount === null || amount.money === null)).toBe(true)
  await setCurrency('EUR')
  const { rows, sums } = await page()
  const cents = sandbox.contracts.map(({ amount }) =>
    Math.round(Number(String(amount ?? 0).replace(',', '.')) * 100),
  )
  expect(sums).toEqual([{ minor: cents.reduce((sum, one) => sum + one, 0), currency: 'EUR' }])
  expect(rows.find(({ amount }) => amount)?.amount?.money?.currency).toBe('EUR')
})

test('one is kept as it was asked for by itself, with its documents, for offline', async () => {
  await office.synced()
  const { id, documents } = sandbox.contracts[0] ?? { id: '', documents: [] }
  const ours = `${office.hubId}/${id}`
  expect((await knownContract(office, ours)).value.documents).toEqual([])
  const fresh = await freshContract(office, ours)
  expect(fresh.value.documents.map((one) => one.id)).toEqual(documents.map((one) => one.id))
  const first = documents[0]?.id ?? ''
  const { bytes, fileName } = await contractDocument(office, ours, first)
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  expect(fileName).toMatch(/^\w+ \d+\.pdf$/)
  expect(await failureOf(contractDocument(office, ours, 'none'))).toMatchObject({ kind: 'notFound' })
  await sandbox.unplug()
  expect((await knownContract(office, ours)).value).toEqual(fresh.value)
  expect(await failureOf(contractDocument(office, ours, first))).toMatchObject({ kind: 'offline' })
})

test('a contract that the hub does not have', async () => {
  expect(await failureOf(freshContract(office, `${office.hubId}/none`))).toMatchObject({ kind: 'notFound' })
})
