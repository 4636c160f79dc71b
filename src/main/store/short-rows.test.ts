import type { InvoiceSort } from '@shared/invoice'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Files, openFiles } from './files'
import { storeOn } from './in-process'
import { asOf, newPlace, sampleAccount, sampleInvoice } from './samples'
import { searchWords } from './search-words'
import { goByIndex } from './short-rows'
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
  { by: 'number', direction: 'ascending', thenBy: [{ by: 'amount', direction: 'descending' }] },
  { by: 'issuedOn', direction: 'descending', thenBy: [{ by: 'amount', direction: 'ascending' }] },
]

test.each([
  { text: 'a', newest: false, sorted: false },
  { text: 'b', newest: false, sorted: false },
  { text: 'na', newest: true, sorted: false },
  { text: 'b 7', newest: false, sorted: true },
  { text: 'x', newest: true, sorted: true },
  { text: 'q', newest: true, sorted: true },
  { text: 'qz', newest: true, sorted: true },
  { text: 'z b', newest: true, sorted: true },
  { text: 'zq', newest: true, sorted: true },
  { text: 'anna x', newest: true, sorted: true },
  { text: 'anna 7', newest: false, sorted: true },
  { text: 'ann 12', newest: true, sorted: true },
  { text: '1234 b', newest: false, sorted: true },
  { text: 'ö', newest: false, sorted: false },
])(
  'rows of $text are what looking at all finds, by the index or on a walk',
  async ({ text, ...way }) => {
    const words = searchWords(text)
    expect(goByIndex(files.cache, words, 'newestFirst')).toBe(way.newest)
    expect(goByIndex(files.cache, words, 'sorted')).toBe(way.sorted)
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
        const all = (await store.invoiceExport.ofKeys([...keys])).map(({ id }) => id)
        expect([...all].sort()).toEqual(found.map(({ record }) => record.id).sort())
        for (const offset of [0, 45, all.length - 1])
          expect(await rows(Math.max(offset, 0))).toEqual(all.slice(Math.max(offset, 0)).slice(0, 60))
        const [first] = all.slice(7)
        if (first) expect(await store.invoices.position({ filter, sort, id: first })).toBe(7)
      }
    }
  },
  20_000,
)
