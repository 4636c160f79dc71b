import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStoreInProcess } from './in-process'
import type { KeptRule } from './kept'
import { asOf, newPlace, sampleAccount, sampleInvoice } from './samples'
import type { Store } from './store'

const today = '2026-02-01'
const rule = (rest: Partial<KeptRule> = {}): KeptRule => ({
  ...{ accounts: 'all', accountIds: null, since: null, pdfsSince: null },
  ...rest,
})

let store: Store
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
})
afterEach(() => store.close())

const account = (id: string) => store.accounts.put({ account: sampleAccount(id), asOf })
/** One a month, from this one back. */
async function monthly(id: string, months: number, from: string | null, at = asOf) {
  await account(id)
  const invoices = Array.from({ length: months }, (_, back) => {
    const issuedOn = new Date(Date.UTC(2026, 0 - back, 15)).toISOString().slice(0, 10)
    return sampleInvoice(`${id}-${back}`, { issuedOn })
  })
  await store.invoices.putForAccount({ accountId: `layer/${id}`, from, invoices, upTo: today, asOf: at })
}
const keep = (id: string, size: number) =>
  store.pdfs.put({ invoiceId: `layer/${id}`, bytes: new Uint8Array(size), fileName: 'x.pdf' })
const estimate = (...kept: KeptRule[]) => store.keeping.estimate({ kept, today })

test('of nothing nothing is reckoned, and what is assumed is said to be', async () => {
  expect(await estimate()).toMatchObject({ rules: [], total: { customers: 0, invoices: 0 }, pdfsKnown: 0 })
  const { total, pdfSize } = await estimate(rule({ pdfsSince: '2025-08-01' }))
  expect(total).toMatchObject({ customers: 0, invoices: 0, pdfs: 0, pdfBytes: 0 })
  expect(pdfSize).toBeGreaterThan(0)
})

test('what is all here is counted, and PDFs are reckoned by those that are here', async () => {
  await monthly('a', 12, null)
  await keep('a-0', 1000)
  await keep('a-1', 2000)
  await store.invoices.setPdf({ id: 'layer/a-2', pdf: 'none' })
  const { total, pdfSize, pdfsKnown } = await estimate(rule({ since: '2025-07-31', pdfsSince: '2025-10-31' }))
  expect({ pdfSize, pdfsKnown }).toEqual({ pdfSize: 1500, pdfsKnown: 2 })
  expect(total).toMatchObject({ customers: 1, invoices: 6, pdfs: 2, pdfBytes: 3000 })
})

test('whom nothing is known of yet is taken to be like the others', async () => {
  await monthly('a', 24, null)
  for (const id of ['b', 'c', 'd']) await account(id)
  const { total } = await estimate(rule({ since: '2025-02-01' }))
  expect(total.customers).toBe(4)
  expect(total.invoices).toBeGreaterThanOrEqual(44)
  expect(total.invoices).toBeLessThanOrEqual(52)
})

test('further back than what is here goes by the pace of the last twelve months', async () => {
  await monthly('a', 12, '2025-02-01')
  const { total } = await estimate(rule({ since: '2024-02-01' }))
  expect(total.invoices).toBeGreaterThanOrEqual(22)
  expect(total.invoices).toBeLessThanOrEqual(27)
})

test('what two rules keep is there once', async () => {
  await monthly('a', 12, null)
  await monthly('b', 12, null)
  const everybody = rule({ since: '2025-10-31' })
  const chosen = rule({ accounts: 'chosen', accountIds: ['layer/b'], pdfsSince: '2025-11-30' })
  const { rules, total } = await estimate(everybody, chosen)
  expect(rules.map(({ customers, invoices, pdfs }) => [customers, invoices, pdfs])).toEqual([
    [2, 6, 0],
    [1, 12, 2],
  ])
  expect(total).toMatchObject({ customers: 2, invoices: 15, pdfs: 2 })
})

test('each rule says what of it is here, how old it is and what is missing', async () => {
  await monthly('a', 12, '2025-02-01', '2026-01-01T00:00:00.000Z')
  await monthly('b', 3, null)
  await account('c')
  await keep('b-0', 700)
  await store.invoices.setPdf({ id: 'layer/b-1', pdf: 'none' })
  const { rules, pdfBytes, protectedBytes } = await store.keeping.state({
    kept: [
      rule({ since: '2024-01-01', pdfsSince: '2025-11-01' }),
      rule({ accounts: 'chosen', accountIds: ['layer/b'] }),
      rule({ accounts: 'mine', accountIds: [] }),
    ],
  })
  expect({ pdfBytes, protectedBytes }).toEqual({ pdfBytes: 700, protectedBytes: 700 })
  expect(rules).toEqual([
    {
      accounts: 'all',
      ...{ customers: 3, waiting: 2, oldest: '2026-01-01T00:00:00.000Z', invoices: 15 },
      ...{ pdfs: 1, pdfsWaiting: 4, pdfsAbsent: 1, pdfBytes: 700 },
    },
    {
      accounts: 'chosen',
      ...{ customers: 1, waiting: 0, oldest: asOf, invoices: 3 },
      ...{ pdfs: 0, pdfsWaiting: 0, pdfsAbsent: 0, pdfBytes: 0 },
    },
    {
      accounts: 'mine',
      ...{ customers: 0, waiting: 0, oldest: null, invoices: 0 },
      ...{ pdfs: 0, pdfsWaiting: 0, pdfsAbsent: 0, pdfBytes: 0 },
    },
  ])
})

test('what would go is known before it goes', async () => {
  await monthly('a', 12, null)
  await monthly('b', 12, null)
  await keep('a-11', 700)
  await keep('b-0', 700)
  expect(await store.keeping.outside({ kept: [rule()] })).toEqual({ invoices: 0, pdfs: 0 })
  expect(await store.keeping.outside({ kept: [] })).toEqual({ invoices: 24, pdfs: 2 })
  const near = rule({ since: '2025-10-31' })
  expect(await store.keeping.outside({ kept: [near] })).toEqual({ invoices: 18, pdfs: 1 })
  const own = rule({ accounts: 'mine', accountIds: ['layer/a'] })
  expect(await store.keeping.outside({ kept: [near, own] })).toEqual({ invoices: 9, pdfs: 0 })
})
