import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundle } from './bundle'
import { asOf, newPlace, sampleAccount, sampleContact, sampleInvoice } from './samples'
import { openStoreOnThreads } from './threads'

let program: string
const started: Worker[] = []
const startWorker = (options: WorkerOptions) => {
  const worker = new Worker(program, options)
  started.push(worker)
  return worker
}
beforeAll(async () => {
  program = await bundle('worker')
})
afterAll(() => rm(dirname(program), { recursive: true }))

const everybody = { filter: {}, sort: { by: 'name', direction: 'ascending' }, offset: 0, limit: 500 } as const

test('a folder that cannot be opened is a failure, and no thread stays behind', async () => {
  const place = newPlace()
  mkdirSync(join(place.folder, 'desk.db'))
  await expect(openStoreOnThreads(startWorker, place)).rejects.toMatchObject({
    failure: { kind: 'deskBroken' },
  })
  const last = started.at(-1)
  if (last && last.threadId !== -1) await new Promise((resolve) => last.once('exit', resolve))
})

test('what is only read takes one thread, and the first write a second', async () => {
  const before = started.length
  const store = await openStoreOnThreads(startWorker, newPlace())
  expect((await store.contacts.page(everybody)).count).toBe(0)
  expect(started.length).toBe(before + 1)
  await store.drafts.save({ key: 'x', text: 'y' })
  expect(await store.drafts.get('x')).toBe('y')
  expect(started.length).toBe(before + 2)
  await store.close()
})

test('what a write resolved, the next read sees, a hundred times', async () => {
  const store = await openStoreOnThreads(startWorker, newPlace())
  for (let count = 1; count <= 100; count += 1) {
    await store.contacts.put({ contact: sampleContact(`${count}`, { lastName: `B${count}` }), asOf })
    expect((await store.contacts.page(everybody)).count).toBe(count)
  }
  await store.close()
})

test('a read does not wait for a write', async () => {
  const store = await openStoreOnThreads(startWorker, newPlace())
  await store.accounts.put({ account: sampleAccount('a'), asOf })
  const invoices = Array.from({ length: 5000 }, (_, index) => sampleInvoice(`${index}`))
  const order: string[] = []
  const write = store.invoices
    .putForAccount({ accountId: 'layer/a', from: null, invoices, upTo: '2026-02-01', asOf })
    .then(() => order.push('write'))
  const read = store.contacts.page(everybody).then(() => order.push('read'))
  await Promise.all([write, read])
  expect(order).toEqual(['read', 'write'])
  await store.close()
})

test('a year of quarter hours crosses to and fro, also where there is no number', async () => {
  const store = await openStoreOnThreads(startWorker, newPlace())
  const values = Float64Array.from({ length: 35_040 }, (_, index) => (index % 7 ? index / 4 : Number.NaN))
  const part = { accountId: 'layer/a', what: 'usage', which: 'year' }
  await store.lookedAt.put({ ...part, connectionId: 'layer', asOf, value: { unit: 'kWh', values } })
  expect(await store.lookedAt.get(part)).toEqual({ value: { unit: 'kWh', values }, asOf })
  await store.close()
})

test('failures and bytes cross whole', async () => {
  const store = await openStoreOnThreads(startWorker, newPlace())
  const nobody = store.accounts.putOfContact({ contactId: 'hub/9', accounts: [], asOf })
  await expect(nobody).rejects.toMatchObject({ name: 'Failed', failure: { kind: 'notFound' } })
  await store.accounts.put({ account: sampleAccount('a'), asOf })
  const invoices = [sampleInvoice('1')]
  await store.invoices.putForAccount({ accountId: 'layer/a', from: null, invoices, upTo: '2026-02-01', asOf })
  const bytes = new Uint8Array([0, 255, 37])
  await store.pdfs.put({ invoiceId: 'layer/1', bytes, fileName: 'x.pdf' })
  const kept = await store.pdfs.get('layer/1')
  expect(kept?.bytes).toBeInstanceOf(Uint8Array)
  expect(kept).toEqual({ bytes, fileName: 'x.pdf' })
  await store.close()
})

test('what nobody waits for any more is dropped, and the next question answered', async () => {
  const store = await openStoreOnThreads(startWorker, newPlace())
  await store.accounts.put({ account: sampleAccount('a'), asOf })
  const invoices = Array.from({ length: 2000 }, (_, index) => sampleInvoice(`${index}`))
  await store.invoices.putForAccount({ accountId: 'layer/a', from: null, invoices, upTo: '2026-02-01', asOf })
  const sums = { filter: { text: '1' } }
  const dropped = Array.from({ length: 300 }, () => {
    const stop = new AbortController()
    const asked = store.until(stop.signal).invoiceCounts.totals(sums)
    const refused = expect(asked).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
    stop.abort()
    return refused
  })
  await Promise.all(dropped)
  await expect(store.until(AbortSignal.abort()).invoiceCounts.totals(sums)).rejects.toMatchObject({
    failure: { kind: 'cancelled' },
  })
  const awaited = new AbortController()
  const answered = await store.until(awaited.signal).invoiceCounts.totals(sums)
  awaited.abort()
  expect(answered).toEqual(await store.invoices.totals(sums))
  await store.close()
})

test('a thread that dies rejects what waits and what comes, and closing still ends', async () => {
  const store = await openStoreOnThreads(startWorker, newPlace())
  await store.drafts.save({ key: 'x', text: 'y' })
  expect(await store.drafts.get('x')).toBe('y')
  const [writer, reader] = started.slice(-2)
  const waiting = Array.from({ length: 50 }, () => store.contacts.page(everybody))
  const outcomes = Promise.allSettled(waiting)
  await Promise.all([reader?.terminate(), writer?.terminate()])
  expect((await outcomes).at(-1)).toMatchObject({
    status: 'rejected',
    reason: { failure: { kind: 'internal', code: 'storeThreadEnded' } },
  })
  await expect(store.drafts.get('x')).rejects.toMatchObject({ failure: { kind: 'internal' } })
  await expect(store.drafts.save({ key: 'x', text: 'y' })).rejects.toMatchObject({
    failure: { kind: 'internal' },
  })
  await store.close()
})

test('what is written while it closes starts no thread that stays behind', async () => {
  const store = await openStoreOnThreads(startWorker, newPlace())
  const before = started.length
  const closed = store.close()
  const late = store.drafts.save({ key: 'x', text: 'y' })
  await Promise.all([closed, late.catch(() => undefined)])
  expect(started.length).toBe(before)
})

test('closing answers what was asked before, and refuses what comes after', async () => {
  const place = newPlace()
  const store = await openStoreOnThreads(startWorker, place)
  const asked = store.drafts.save({ key: 'note', text: 'last words' })
  await store.close()
  await asked
  await expect(store.drafts.get('note')).rejects.toMatchObject({ failure: { kind: 'internal' } })
  const again = await openStoreOnThreads(startWorker, place)
  expect(await again.drafts.get('note')).toBe('last words')
  await again.close()
})
