import { afterEach, beforeEach, expect, test } from 'vitest'
import { markCacheBroken } from './cache-file'
import type { Place } from './files'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleAccount, sampleInvoice } from './samples'
import type { Store } from './store'

let place: Place
let store: Store
beforeEach(async () => {
  place = newPlace()
  store = await openStoreInProcess(place)
  await fill()
})
afterEach(() => store.close())

async function fill() {
  await store.accounts.put({ account: sampleAccount('a', { name: 'Berg' }), asOf })
  await store.invoices.putForAccount({
    ...{ accountId: 'layer/a', from: null, upTo: '2026-02-01', asOf },
    invoices: ['1', '2', '3'].map((id) => sampleInvoice(id)),
  })
}
const by = { at: asOf, who: 'Åke' }
async function put(name: string, given: { flagged?: boolean; note?: string }) {
  const id = `layer/${name}`
  const trace = await store.invoices.trace(id)
  if (!trace) throw new Error('no such invoice')
  return store.invoiceMarks.put({ id, mark: given, trace, ...by })
}
async function mark(name: string, given: { flagged?: boolean; note?: string }) {
  const { before, now } = await put(name, given)
  await store.invoices.marked([now])
  return before
}
const found = async (filter: Parameters<Store['invoices']['totals']>[0]['filter']) => {
  const sort = { by: 'issuedOn', direction: 'ascending' } as const
  const { rows } = await store.invoices.page({ filter, sort, offset: 0, limit: 10 })
  const { count } = await store.invoices.totals({ filter })
  expect(count).toBe(rows.length)
  return rows.map(({ id }) => id.slice(6)).join('')
}

test('an invoice is flagged and noted, each apart, and that is taken back', async () => {
  expect(await mark('1', { flagged: true })).toMatchObject({ flagged: false, note: '' })
  expect(await mark('1', { note: 'Ring först' })).toMatchObject({ flagged: true, note: '' })
  await mark('2', { note: 'betaalt zeker' })
  expect(await store.invoices.get('layer/1')).toMatchObject({ flagged: true, note: 'Ring först' })
  expect([await found({ flagged: true }), await found({ noted: true })]).toEqual(['1', '12'])
  expect(await found({ flagged: true, noted: true, statuses: ['new'] })).toBe('1')
  await mark('1', { flagged: false })
  await mark('1', { note: '' })
  expect([await found({ flagged: true }), await found({ noted: true })]).toEqual(['', '2'])
  expect(await store.invoiceMarks.all()).toEqual([{ id: 'layer/2', flagged: false, note: 'betaalt zeker' }])
})

test('a search finds the note, also after its text changed and the account was renamed', async () => {
  await mark('1', { note: 'Ring först' })
  expect([await found({ text: 'forst' }), await found({ text: 'ring berg' })]).toEqual(['1', '1'])
  await mark('1', { note: 'Mejla' })
  expect([await found({ text: 'forst' }), await found({ text: 'mejla' })]).toEqual(['', '1'])
  await store.accounts.put({ account: sampleAccount('a', { name: 'Nordlys' }), asOf })
  expect([await found({ text: 'mejla' }), await found({ text: 'nordlys' })]).toEqual(['1', '123'])
  await mark('1', { note: '' })
  expect([await found({ text: 'mejla' }), await found({ text: 'nordlys' })]).toEqual(['', '123'])
})

test('marks outlive the invoice, a dropped cache, and a kill between desk and cache', async () => {
  await mark('1', { flagged: true, note: 'Ring först' })
  await put('2', { flagged: true })
  await store.close()
  store = await openStoreInProcess(place)
  expect(await found({ flagged: true })).toBe('12')
  await store.invoices.putForAccount({
    ...{ accountId: 'layer/a', from: null, invoices: [], upTo: '2026-02-01', asOf },
  })
  await fill()
  expect([await found({ flagged: true }), await found({ text: 'forst' })]).toEqual(['12', '1'])
  await store.close()
  markCacheBroken(place.folder)
  store = await openStoreInProcess(place)
  expect(store.cacheRebuilt).toBe(true)
  await fill()
  expect([await found({ flagged: true }), await found({ text: 'forst' })]).toEqual(['12', '1'])
})
