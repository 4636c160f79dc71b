import { afterEach, beforeEach, expect, test } from 'vitest'
import { markCacheBroken } from './cache-file'
import { openDesk } from './desk-file'
import type { Place } from './files'
import { openStoreInProcess } from './in-process'
import type { InvoiceRecord } from './invoice-record'
import { deskMigrations } from './migrations/desk'
import { invoiceMarkDesk } from './migrations/invoice-mark-desk'
import { asOf, newPlace, sampleAccount, sampleInvoice } from './samples'
import type { Store } from './store'

let place: Place
let store: Store
beforeEach(async () => {
  place = newPlace()
  store = await openStoreInProcess(place)
  await addAccounts()
})
afterEach(() => store.close())

async function addAccounts() {
  for (const id of ['a', 'b', 'c']) await store.accounts.put({ account: sampleAccount(id), asOf })
  await store.accounts.put({ account: sampleAccount('o', { id: 'other/o', connectionId: 'other' }), asOf })
}
/** As the upstream answers of an account: all its invoices, by their ids. All of them have one number and day. */
const reads = (account: string, ids: string[], change: Partial<InvoiceRecord> = {}) =>
  store.invoices.putForAccount({
    ...{ accountId: account === 'o' ? 'other/o' : `layer/${account}`, from: null, asOf },
    ...{ upTo: '2026-02-01', checkAt: '2026-02-09T10:00:00.000Z' },
    invoices: ids.map((id) => sampleInvoice(id, { number: 'F1', ...change })),
  })
async function mark(name: string, given: { flagged?: boolean; note?: string }) {
  const id = `layer/${name}`
  const trace = await store.invoices.trace(id)
  if (!trace) throw new Error('no such invoice')
  const { now } = await store.invoiceMarks.put({ id, mark: given, trace, at: asOf, who: 'Åke' })
  await store.invoices.marked([now])
}
const followed = async () => store.invoices.followed(await store.invoiceMarks.traces())
async function follow() {
  await store.invoices.marked(await store.invoiceMarks.follow(await followed()))
  // What was learned is not learned again and again.
  expect(await followed()).toEqual([])
}
const sort = { by: 'issuedOn', direction: 'ascending' } as const
/** Which invoices show a mark, and its note. */
async function shown() {
  const { rows } = await store.invoices.page({ filter: {}, sort, offset: 0, limit: 10 })
  return rows.flatMap(({ id, flagged, note }) => (flagged || note ? [`${id.split('/')[1]} ${note}`] : []))
}
const kept = async () => (await store.invoiceMarks.all()).map(({ id, note }) => `${id} ${note}`)

test('two invoices with one number are two: what is said of one is never shown with the other', async () => {
  await reads('a', ['1'])
  await reads('b', ['2'])
  await reads('a', ['1'])
  await mark('1', { note: 'of a' })
  await follow()
  expect(await shown()).toEqual(['1 of a'])
  await reads('a', [])
  await follow()
  expect(await shown()).toEqual([])
  expect(await kept()).toEqual(['layer/1 of a'])
})

test('neither when the second came after the mark, and the first went long after', async () => {
  await reads('a', ['1'])
  await mark('1', { note: 'of a' })
  await reads('b', ['2'])
  await reads('a', ['1'])
  await follow()
  await reads('a', [])
  await follow()
  expect(await shown()).toEqual([])
  // Nor once nothing of the copy remembers that there were two.
  await store.close()
  markCacheBroken(place.folder)
  store = await openStoreInProcess(place)
  await addAccounts()
  await reads('a', [])
  await reads('b', ['2'])
  await follow()
  expect(await shown()).toEqual([])
})

test.each([
  ['of another amount', { amount: { minor: 10_001, currency: 'EUR' } }],
  ['of another currency', { amount: { minor: 10_000, currency: 'SEK' } }],
  ['of another day', { issuedOn: '2026-01-16' }],
  ['of another number', { number: 'F2' }],
])('an invoice %s that came when the first went is another one', async (_, change) => {
  await reads('a', ['1'])
  await mark('1', { note: 'of a' })
  await reads('b', ['2'], change)
  await reads('a', [])
  await follow()
  expect(await shown()).toEqual([])
})

test('at another connection there is only somebody else’s invoice', async () => {
  await reads('a', ['1'])
  await mark('1', { note: 'of a' })
  await reads('a', [])
  await reads('o', ['2'])
  await follow()
  expect(await shown()).toEqual([])
})

test('of two that could be it, it is neither, also when one of them goes', async () => {
  await reads('a', ['1'])
  await mark('1', { note: 'of a' })
  await reads('a', [])
  await reads('b', ['2'])
  await reads('c', ['3'])
  await reads('b', ['2'])
  await follow()
  expect(await shown()).toEqual([])
  await reads('c', [])
  await follow()
  expect(await shown()).toEqual([])
})

test('one that is to be asked again may have lost it already', async () => {
  await reads('a', ['1'])
  await mark('1', { note: 'of a' })
  await reads('a', [])
  await reads('b', ['2'])
  await reads('c', ['3'])
  await reads('c', [])
  await follow()
  expect(await shown()).toEqual([])
  await reads('b', ['2'])
  await follow()
  expect(await shown()).toEqual(['2 of a'])
})

test('an account that was not asked, or is no longer here, may still have it', async () => {
  await reads('a', ['1'])
  await mark('1', { note: 'of a' })
  await store.removal.ofNoRule({ kept: [], most: 10 })
  await reads('b', ['2'])
  await follow()
  expect(await shown()).toEqual([])
  await reads('a', [])
  await follow()
  expect(await shown()).toEqual(['2 of a'])
})

test('one that moved is followed, once the account that had it was asked again; and back', async () => {
  await reads('a', ['1'])
  await mark('1', { flagged: true, note: 'rings back' })
  expect(await reads('b', ['2'])).toMatchObject({ askAgain: ['layer/a'] })
  await follow()
  expect(await shown()).toEqual(['1 rings back'])
  await reads('a', [])
  await follow()
  expect(await shown()).toEqual(['2 rings back'])
  expect(await kept()).toEqual(['layer/2 rings back'])
  const filter = { text: 'rings', flagged: true } as const
  expect((await store.invoices.totals({ filter })).count).toBe(1)
  await reads('a', ['1'])
  await reads('b', [])
  await follow()
  expect(await shown()).toEqual(['1 rings back'])
})

test('also where the copy was dropped meanwhile', async () => {
  await reads('a', ['1'])
  await mark('1', { note: 'rings back' })
  await store.close()
  markCacheBroken(place.folder)
  store = await openStoreInProcess(place)
  await addAccounts()
  await follow()
  await reads('b', ['2'])
  await follow()
  expect(await shown()).toEqual([])
  await reads('a', [])
  await follow()
  expect(await shown()).toEqual(['2 rings back'])
})

test('what meets there is one: nothing that was said is lost', async () => {
  await reads('a', ['1'])
  await mark('1', { flagged: true, note: 'first' })
  await reads('b', ['2'])
  await mark('2', { note: 'second' })
  await reads('a', [])
  await follow()
  expect(await shown()).toEqual(['2 first\nsecond'])
  await reads('c', ['3'])
  await mark('3', { note: 'x'.repeat(10_000) })
  await reads('b', [])
  // No room for both: each stays.
  expect(await store.invoiceMarks.follow(await followed())).toEqual([])
  expect((await kept()).map((line) => line.slice(0, 9))).toEqual(['layer/2 f', 'layer/3 x'])
})

test('one whose amount was put right is known by what it says now', async () => {
  await reads('a', ['1'])
  await mark('1', { note: 'rings back' })
  const amount = { minor: 999, currency: 'EUR' }
  await reads('a', ['1'], { amount })
  await follow()
  await reads('b', ['2'], { amount })
  await reads('a', [])
  await follow()
  expect(await shown()).toEqual(['2 rings back'])
})

test('a mark from before learns what its invoice is known by when that is seen', async () => {
  const old = newPlace()
  const desk = openDesk(old.folder, old.key, deskMigrations.slice(0, deskMigrations.indexOf(invoiceMarkDesk)))
  const insert = desk.prepare(
    "INSERT INTO invoice_marks (id, flagged, note, at, who) VALUES (?, 1, ?, '', '')",
  )
  for (const [id, note] of [
    ['layer/1', 'seen'],
    ['layer/9', 'never seen'],
  ])
    insert.run(id, note)
  desk.close()
  await store.close()
  store = await openStoreInProcess(old)
  await addAccounts()
  await reads('a', ['1'])
  await follow()
  await reads('b', ['2'])
  await reads('a', [])
  await follow()
  expect(await shown()).toEqual(['2 seen'])
  expect(await kept()).toEqual(['layer/2 seen', 'layer/9 never seen'])
})
