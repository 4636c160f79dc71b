import type { InvoiceSort } from '../src/shared/invoice.ts'
import { keptStore } from './kept-store.ts'
import { lettersOf, rawSearch } from './raw-search.ts'
import { percentile, report, rounded } from './report.ts'
import { words } from './words.ts'

// What is typed, letter by letter: the store's rows and count, by turns with the least that SQLite must do for the same.
const rounds = 3
const sort = { by: 'issuedOn', direction: 'descending' } as const
/** Orders that the text index does not have. */
const orders = [
  { by: 'amount', direction: 'descending' },
  { by: 'accountName', direction: 'ascending' },
  { by: 'dueOn', direction: 'ascending' },
  { by: 'status', direction: 'descending', thenBy: [{ by: 'accountName', direction: 'ascending' }] },
] satisfies InvoiceSort[]

async function figures(size: number) {
  const { store, cache, invoices } = await keptStore(size)
  const raw = rawSearch(cache)
  const ours: number[] = []
  const least: number[] = []
  const timed = async (times: number[], work: () => Promise<unknown>) => {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  for (let round = 0; round < rounds; round += 1)
    for (const text of lettersOf(words)) {
      if (text.length < 3) continue
      await timed(least, async () => raw(text))
      const filter = { text }
      await timed(ours, () =>
        Promise.all([
          store.invoices.page({ filter, sort, offset: 0, limit: 100 }),
          store.invoices.count({ filter }),
        ]),
      )
    }
  const sorted: number[] = []
  const last: number[] = []
  for (const text of lettersOf(words)) {
    const filter = { text }
    const { count } = await store.invoices.totals({ filter })
    for (const sort of orders) {
      const page = { filter, sort, limit: 100 }
      await timed(sorted, () => store.invoices.page({ ...page, offset: 0 }))
      await timed(last, () => store.invoices.page({ ...page, offset: Math.max(0, count - 100) }))
    }
  }
  await store.close()
  const p95 = {
    ours: percentile(ours, 95),
    least: percentile(least, 95),
    sorted: percentile(sorted, 95),
    last: percentile(last, 95),
  }
  console.log(
    `${invoices} invoices: rows and count p95 ${rounded(p95.ours)} ms, raw ${rounded(p95.least)} ms`,
  )
  return p95
}

const small = await figures(100_000)
const large = await figures(1_000_000)
await report([
  {
    name: 'a letter in 1,000,000 invoices, rows and count from the store, p95 (ms)',
    value: rounded(large.ours),
    limit: 50,
  },
  {
    name: 'a letter in 1,000,000 invoices sorted by amount, account, due day or status, first rows from the store, p95 (ms)',
    value: rounded(large.sorted),
    limit: 100,
  },
  {
    name: 'the same, last rows, p95 (ms)',
    value: rounded(large.last),
    limit: 100,
  },
  {
    name: 'a letter in 1,000,000 invoices, rows and count from the store ÷ raw encrypted query, p95',
    value: rounded(large.ours / large.least),
    limit: 2,
  },
  {
    name: 'a letter, rows and count from the store, 1,000,000 ÷ 100,000 invoices, p95',
    value: rounded(large.ours / small.ours),
    limit: 1.5,
  },
])
