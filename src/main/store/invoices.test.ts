import type { InvoiceFilter, InvoiceSort } from '@shared/invoice'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import type { InvoiceRecord } from './invoice-record'
import { asOf, newPlace, sampleAccount, sampleContact, sampleInvoice } from './samples'
import type { Store } from './store'

let store: Store
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
  await store.contacts.put({ contact: sampleContact('1', { lastName: 'Berg' }), asOf })
  await store.accounts.putOfContact({
    contactId: 'hub/1',
    accounts: [sampleAccount('a', { name: 'Élan AB' })],
    asOf,
  })
  await store.accounts.put({ account: sampleAccount('b', { name: 'Berg' }), asOf })
})
afterEach(() => store.close())

const newest: InvoiceSort = { by: 'issuedOn', direction: 'descending' }
const put = (account: string, invoices: InvoiceRecord[], from: string | null = null) =>
  store.invoices.putForAccount({ accountId: `layer/${account}`, from, invoices, upTo: '2026-02-01', asOf })
const found = async (filter: InvoiceFilter, sort = newest) => {
  const { rows } = await store.invoices.page({ filter, sort, offset: 0, limit: 100 })
  return rows.map(({ id }) => id.slice(6)).join('')
}
const bytes = new Uint8Array([37, 80, 68, 70])
const keep = (id: string) => store.pdfs.put({ invoiceId: `layer/${id}`, bytes, fileName: `${id}.pdf` })

test('invoices of an account that is not here are refused', async () => {
  await expect(put('nobody', [sampleInvoice('1')])).rejects.toMatchObject({ failure: { kind: 'notFound' } })
  expect((await store.invoices.totals({ filter: {} })).of).toBe(0)
})

test('an account whose invoices fail half-way keeps what it had', async () => {
  await put('a', [sampleInvoice('1')])
  await expect(put('a', [sampleInvoice('2'), sampleInvoice('3', { issuedOn: 'soon' })])).rejects.toThrow()
  expect(await found({})).toBe('1')
})

test('what the upstream no longer has goes, from the asked day on only', async () => {
  await put('b', [sampleInvoice('9', { issuedOn: '2026-01-20' })])
  await put('a', [
    sampleInvoice('1', { issuedOn: '2025-12-31' }),
    sampleInvoice('2', { issuedOn: '2026-01-01' }),
    sampleInvoice('3', { issuedOn: '2026-01-15' }),
  ])
  expect(await put('a', [sampleInvoice('3', { status: 'paid' })], '2026-01-01')).toEqual({
    changed: 1,
    removed: 1,
    askAgain: [],
  })
  expect(await found({})).toBe('931')
  expect(await found({ text: '2' })).toBe('')
  expect((await store.invoices.get('layer/3'))?.status).toBe('paid')
  await put('a', [])
  expect(await found({})).toBe('9')
})

test('an answer that could not be understood in full removes nothing, and all is asked for again', async () => {
  await put('a', [sampleInvoice('1'), sampleInvoice('2')])
  await store.invoices.putForAccount({
    accountId: 'layer/a',
    from: null,
    invoices: [sampleInvoice('2', { status: 'paid' })],
    partial: true,
    upTo: '2026-03-01',
    asOf,
  })
  expect((await store.invoices.totals({ filter: {} })).count).toBe(2)
  expect((await store.invoices.get('layer/2'))?.status).toBe('paid')
  expect((await store.accounts.forSync(['layer/a']))[0]?.upTo).toBe('2026-02-01')
})

test('an answer like the one before changes nothing but the age', async () => {
  const answer = { accountId: 'layer/a', from: null, upTo: '2026-02-01', digest: 'one', asOf }
  await store.invoices.putForAccount({ ...answer, invoices: [sampleInvoice('1')], checkAt: '2026-02-09' })
  const later = { ...answer, upTo: '2026-02-02', asOf: '2026-02-02T10:00:00.000Z' }
  const put = await store.invoices.putForAccount({ ...later, invoices: [], unchanged: true })
  expect(put).toEqual({ changed: 0, removed: 0, askAgain: [] })
  expect(await found({})).toBe('1')
  expect(await store.accounts.forSync(['layer/a'])).toMatchObject([
    { upTo: '2026-02-02', digest: 'one', checkAt: '2026-02-09' },
  ])
})

test('an answer like one that is no longer what is here is passed over', async () => {
  const answer = { accountId: 'layer/a', from: null, upTo: '2026-02-01', digest: 'one', asOf }
  await store.invoices.putForAccount({ ...answer, invoices: [sampleInvoice('1'), sampleInvoice('2')] })
  const rule = { accountIds: null, since: '2026-01-20', pdfsSince: null }
  await store.removal.narrow({ kept: [rule] })
  await store.removal.older({ kept: [rule], most: 10 })
  await store.invoices.putForAccount({ ...answer, upTo: '2026-02-02', invoices: [], unchanged: true })
  expect(await store.accounts.forSync(['layer/a'])).toMatchObject([
    { from: '2026-01-20', upTo: '2026-02-01', digest: null },
  ])
})

test('where an invoice comes that another account has, that one is checked soon, and both are kept till then', async () => {
  const checkAt = '2026-02-09T10:00:00.000Z'
  const read = { from: null, upTo: '2026-02-01', asOf, checkAt }
  await store.invoices.putForAccount({ accountId: 'layer/a', invoices: [sampleInvoice('1')], ...read })
  const same = { ...sampleInvoice('2'), number: '1' }
  const put = await store.invoices.putForAccount({ accountId: 'layer/b', invoices: [same], ...read })
  expect(put).toEqual({ changed: 1, removed: 0, askAgain: ['layer/a'] })
  expect(await found({})).toBe('21')
  expect(await store.accounts.forSync(['layer/a'])).toMatchObject([{ checkAt: null }])
  expect(await store.accounts.forSync(['layer/b'])).toMatchObject([{ checkAt }])
  const again = await store.invoices.putForAccount({ accountId: 'layer/b', invoices: [same], ...read })
  expect(again).toEqual({ changed: 0, removed: 0, askAgain: [] })
})

test('what is here reaches back to the first day that was ever asked for', async () => {
  const from = async () => (await store.accounts.forSync(['layer/a']))[0]?.from
  await put('a', [], '2025-06-01')
  await put('a', [], '2026-01-01')
  expect(await from()).toBe('2025-06-01')
  await put('a', [], '2025-01-01')
  expect(await from()).toBe('2025-01-01')
  await put('a', [])
  await put('a', [], '2025-01-01')
  expect(await from()).toBe(null)
})

test('an invoice is all of itself, with its account and contact', async () => {
  const invoice = sampleInvoice('1', { ocr: '123', dueOn: null, period: null, kind: 'credit' })
  await put('a', [invoice])
  const whole = {
    ...invoice,
    connectionId: 'layer',
    accountId: 'layer/a',
    accountName: 'Élan AB',
    contactId: 'hub/1',
    pdf: 'unknown',
    flagged: false,
    note: '',
  }
  expect(await store.invoices.get('layer/1')).toEqual(whole)
  expect(await store.invoices.page({ filter: {}, sort: newest, offset: 0, limit: 1 })).toEqual({
    rows: [whole],
    asOf,
  })
  expect(await store.invoices.get('layer/2')).toBe(null)
})

test('an account that is renamed or loses its contact does so on every invoice, and in the search', async () => {
  await put('a', [sampleInvoice('1'), sampleInvoice('2')])
  expect(await found({ text: 'elan' })).toBe('21')
  await store.accounts.put({ account: sampleAccount('a', { name: 'Nordlys' }), asOf })
  expect([
    await found({ text: 'elan' }),
    await found({ text: 'nordlys' }),
    await found({ text: 'no' }),
  ]).toEqual(['', '21', '21'])
  await store.contacts.remove('hub/1')
  expect(await store.invoices.get('layer/1')).toMatchObject({ accountName: 'Nordlys', contactId: null })
  expect(await found({ contactId: 'hub/1' })).toBe('')
})

test.each([
  ['%', '3'],
  ['_', '3'],
  ['100%_"', '3'],
  ['f-1 elan', '1'],
  ['f elan', '321'],
  ['élan -1', '1'],
  ['0451', '2'],
  ['NOT elan', ''],
])('a search for %j', async (text, ids) => {
  await put('a', [
    sampleInvoice('1', { number: 'F-1' }),
    sampleInvoice('2', { number: 'F-20', ocr: '7804512' }),
    sampleInvoice('3', { number: 'F100%_"' }),
  ])
  expect(await found({ text })).toBe(ids)
})

test('numbers sort by size, what has no due day comes last, and the same day keeps its order', async () => {
  await put('a', [
    sampleInvoice('1', { number: 'F10', dueOn: null }),
    sampleInvoice('2', { number: 'F9', dueOn: '2026-03-01' }),
    sampleInvoice('3', { number: 'F100', dueOn: '2026-02-01', issuedOn: '1969-12-31' }),
  ])
  expect(await found({}, { by: 'number', direction: 'ascending' })).toBe('213')
  expect(await found({}, { by: 'dueOn', direction: 'ascending' })).toBe('321')
  expect(await found({}, newest)).toBe('213')
})

test('a PDF goes when what it shows changed, and not for a payment', async () => {
  await put('a', [sampleInvoice('1')])
  expect(await keep('1')).toBe(true)
  await put('a', [sampleInvoice('1', { status: 'paid' })])
  expect(await store.pdfs.get('layer/1')).toEqual({ bytes, fileName: '1.pdf' })
  for (const change of [
    { issuedOn: '2026-01-16' },
    { number: 'other' },
    { amount: { minor: 1, currency: 'EUR' } },
  ]) {
    await keep('1')
    await put('a', [sampleInvoice('1', change)])
    expect(await store.pdfs.get('layer/1')).toBe(null)
    expect((await store.invoices.get('layer/1'))?.pdf).toBe('unknown')
  }
})

test('an invoice that moves to another account takes no PDF along', async () => {
  await put('a', [sampleInvoice('1')])
  await keep('1')
  await put('b', [sampleInvoice('1')])
  expect(await store.invoices.get('layer/1')).toMatchObject({ accountName: 'Berg', pdf: 'unknown' })
  expect(await store.pdfs.get('layer/1')).toBe(null)
  expect([await found({ text: 'elan' }), await found({ text: 'berg' })]).toEqual(['', '1'])
})

test('a moved day of issue keeps the PDF of no other invoice', async () => {
  await put('a', [sampleInvoice('1'), sampleInvoice('2', { issuedOn: '2026-01-16' })])
  await keep('1')
  await put('a', [sampleInvoice('1', { issuedOn: '2026-01-16' }), sampleInvoice('2')])
  expect([await store.pdfs.get('layer/1'), await store.pdfs.get('layer/2')]).toEqual([null, null])
  expect(await found({})).toBe('12')
})

test('PDFs that are missing are those of the plan since a day, newest first', async () => {
  await put('a', [
    sampleInvoice('1', { issuedOn: '2025-01-01' }),
    sampleInvoice('2', { issuedOn: '2026-01-01' }),
    sampleInvoice('3', { issuedOn: '2026-01-02' }),
    sampleInvoice('4', { issuedOn: '2026-01-03' }),
  ])
  await put('b', [sampleInvoice('5', { issuedOn: '2026-01-04' })])
  await keep('4')
  await store.invoices.setPdf({ id: 'layer/3', pdf: 'none' })
  const missing = async (...rules: [accounts: string[] | null, pdfsSince: string | null][]) => {
    const kept = rules.map(([accountIds, pdfsSince]) => ({ accountIds, since: null, pdfsSince }))
    return (await store.pdfs.missing({ kept })).map(({ number }) => number).join('')
  }
  expect(await missing([null, '2026-01-01'])).toBe('52')
  expect(await missing([['layer/a'], '2000-01-01'])).toBe('21')
  expect(await missing([['layer/a'], '2000-01-01'], [null, '2026-01-01'])).toBe('521')
  expect(await missing([null, null])).toBe('')
  expect(await missing()).toBe('')
  await store.pdfs.drop('layer/4')
  expect(await missing([['layer/a'], '2026-01-01'])).toBe('42')
  expect(await store.pdfs.get('layer/4')).toBe(null)
  expect(await store.pdfs.put({ invoiceId: 'layer/9', bytes, fileName: 'x' })).toBe(false)
})

test('saying that there is no PDF drops the one that was kept', async () => {
  await put('a', [sampleInvoice('1')])
  await keep('1')
  await store.invoices.setPdf({ id: 'layer/1', pdf: 'none' })
  expect(await store.pdfs.get('layer/1')).toBe(null)
  await keep('1')
  expect((await store.holding.holding()).pdfs).toBe(1)
})
