import type { InvoiceSort } from '@shared/invoice'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Files, openFiles } from './files'
import { storeOn } from './in-process'
import { asOf, newPlace, sampleAccount, sampleInvoice } from './samples'
import { searchWords } from './search-words'
import { wayThrough } from './short-rows'
import type { Store } from './store'

// Every third is Anna's; a hundred of the oldest have an x, seven a q beside a z.
const made = Array.from({ length: 33_000 }, (_, at) => {
  const mark = at < 100 ? 'x' : at % 5000 === 17 ? 'qz' : ''
  return {
    account: at % 3,
    record: sampleInvoice(`${at}`, {
      number: `${at}${mark}`,
      issuedOn: new Date(Date.UTC(2020, 0, 1 + Math.floor(at / 20))).toISOString().slice(0, 10),
      amount: { minor: (at * 7919) % 10_007, currency: 'EUR' },
      status: at % 4 ? 'paid' : 'new',
    }),
  }
})
const names = ['Anna', 'Bob', 'Öb']
const newest = { going: 'newestFirst', before: 0, own: [] } as const
const byAmount = { by: 'minor', direction: 'descending' } as const

let files: Files
let store: Store
beforeAll(async () => {
  files = openFiles(newPlace(), 'write')
  store = storeOn(files)
  for (const [at, name] of names.entries())
    await store.accounts.put({ account: sampleAccount(`${at}`, { name }), asOf })
  const upTo = { upTo: '2026-02-01', asOf }
  for (const at of [0, 1, 2]) {
    const invoices = made.filter(({ account }) => account === at).map(({ record }) => record)
    await store.invoices.putForAccount({ accountId: `layer/${at}`, from: null, invoices, ...upTo })
  }
}, 60_000)
afterAll(() => files.close())

const sorts: InvoiceSort[] = [
  { by: 'issuedOn', direction: 'descending' },
  { by: 'issuedOn', direction: 'ascending' },
  { by: 'amount', direction: 'descending' },
  { by: 'accountName', direction: 'ascending' },
  { by: 'status', direction: 'descending' },
  { by: 'status', direction: 'ascending', thenBy: [{ by: 'accountName', direction: 'descending' }] },
  { by: 'status', direction: 'descending', thenBy: [{ by: 'amount', direction: 'ascending' }] },
  { by: 'number', direction: 'ascending', thenBy: [{ by: 'amount', direction: 'descending' }] },
  { by: 'issuedOn', direction: 'descending', thenBy: [{ by: 'amount', direction: 'ascending' }] },
]

test.each([
  { text: 'a', newest: 'walk', sorted: 'walk' },
  { text: 'b', newest: 'walk', sorted: 'walk' },
  { text: 'na', newest: 'index', sorted: 'walk' },
  { text: 'b 7', newest: 'walk', sorted: 'walk' },
  { text: 'x', newest: 'index', sorted: 'gathered' },
  { text: 'q', newest: 'index', sorted: 'gathered' },
  { text: 'qz', newest: 'index', sorted: 'gathered' },
  { text: 'z b', newest: 'index', sorted: 'gathered' },
  { text: 'zq', newest: 'index', sorted: 'gathered' },
  { text: 'anna x', newest: 'index', sorted: 'gathered' },
  { text: 'anna 7', newest: 'walk', sorted: 'gathered' },
  { text: 'ann 12', newest: 'index', sorted: 'gathered' },
  { text: '1234 b', newest: 'walk', sorted: 'gathered' },
  { text: 'ö', newest: 'walk', sorted: 'walk' },
])(
  'rows of $text are what looking at all finds, by the index, gathered or on a walk',
  async ({ text, ...way }) => {
    const words = searchWords(text)
    expect(wayThrough(files.cache, { ...newest, words })).toBe(way.newest)
    expect(wayThrough(files.cache, { ...newest, words, going: 'sorted', order: byAmount })).toBe(way.sorted)
    expect(wayThrough(files.cache, { ...newest, words, before: 5000 })).toBe('gathered')
    for (const statuses of [undefined, ['new']]) {
      const found = made.filter(
        ({ account, record }) =>
          (statuses?.includes(record.status) ?? true) &&
          words.every(([word = '']) =>
            [record.number, ['anna', 'bob', 'ob'][account]].some((one) => one?.includes(word)),
          ),
      )
      const filter = { text, ...(statuses && { statuses }) }
      for (const sort of sorts) {
        const rows = async (offset: number) =>
          (await store.invoices.page({ filter, sort, offset, limit: 60 })).rows.map(({ id }) => id)
        const keys = await store.invoiceExport.keys({ filter, sort })
        const invoices = await store.invoiceExport.ofKeys([...keys])
        const all = invoices.map(({ id }) => id)
        const otherStatus = invoices.findIndex(({ status }) => status !== invoices[0]?.status)
        expect([...all].sort()).toEqual(found.map(({ record }) => record.id).sort())
        for (const offset of [
          0,
          45,
          1500,
          all.length >> 1,
          otherStatus - 5,
          otherStatus,
          all.length - 80,
          all.length - 1,
        ])
          expect(await rows(Math.max(offset, 0))).toEqual(all.slice(Math.max(offset, 0)).slice(0, 60))
        const [first] = all.slice(7)
        if (first) expect(await store.invoices.position({ filter, sort, id: first })).toBe(7)
      }
    }
  },
  20_000,
)
