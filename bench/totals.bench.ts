import { keptStore } from './kept-store.ts'
import { percentile, report, rounded } from './report.ts'
import { words } from './words.ts'

type Store = Awaited<ReturnType<typeof keptStore>>['store']
type Filter = Parameters<Store['invoices']['totals']>[0]['filter']

const size = 1_000_000
const rounds = 12
const { store, cache, invoices } = await keptStore(size)
// Sums of a text are asked of the thread that keeps what they go through.
const { store: aside } = await keptStore(size, 'aside')
const accountIds = cache.prepare('SELECT id FROM accounts ORDER BY key LIMIT 10000').pluck().all() as string[]

const each = (filterOf: (round: number) => Filter) =>
  Array.from({ length: rounds }, (_, round) => filterOf(round))
const kinds: Record<string, Filter[]> = {
  none: [{}],
  status: each((round) => ({ statuses: [['new'], ['paid'], ['overdue', 'new']][round % 3] ?? [] })),
  'overdue, or due in a period': each((round) =>
    round % 2
      ? { overdueOn: `2026-04-0${1 + (round % 9)}` }
      : { due: { from: `202${1 + (round % 5)}-03-10` } },
  ),
  period: each((round) => ({
    issued: { from: `202${round % 4}-01-17`, to: `202${2 + (round % 4)}-06-09` },
  })),
  account: each((round) => ({ accountIds: accountIds.slice(700 * round, 700 * round + 2) })),
  'fifty accounts': each((round) => ({ accountIds: accountIds.slice(700 * round, 700 * round + 50) })),
  amount: each((round) => ({ amount: { min: 3000 + 2000 * round, max: 20_000 + 10_000 * round } })),
  'amount, status and period': each((round) => ({
    amount: { min: 2000 + 1000 * round },
    statuses: ['paid'],
    issued: { from: '2021-12-11', to: '2025-10-20' },
  })),
  'amount and due': each((round) => ({
    amount: { min: 2000 + 1000 * round },
    due: { from: '2022-02-11', to: '2025-10-20' },
  })),
}
const texts = [...words, '2025']

/** Each is asked once, and then three times over. */
async function p95(ask: (filter: Filter) => Promise<unknown>, filters: readonly Filter[]) {
  for (const filter of filters) await ask(filter)
  const taken: number[] = []
  for (let round = 0; round < 3; round += 1)
    for (const filter of filters) {
      const started = performance.now()
      await ask(filter)
      taken.push(performance.now() - started)
    }
  return rounded(percentile(taken, 95))
}
const storeFor = ({ text }: Filter) => (text ? aside : store)
const totals = (filter: Filter) => storeFor(filter).invoices.totals({ filter })
const months = (filter: Filter) => storeFor(filter).invoices.months({ filter })

console.log(`${invoices} invoices`)
const figures = []
for (const [kind, filters] of Object.entries(kinds)) {
  const [bySum, byMonth] = [await p95(totals, filters), await p95(months, filters)]
  console.log(`${kind}: totals ${bySum} ms, by month ${byMonth} ms`)
  figures.push(
    { name: `totals of 1,000,000 invoices, filter: ${kind}, p95 (ms)`, value: bySum, limit: 50 },
    { name: `totals by month of 1,000,000 invoices, filter: ${kind}, p95 (ms)`, value: byMonth, limit: 200 },
  )
}
const searches = texts.map((text) => ({ text }))
for (const filter of searches) {
  const { count } = await totals(filter)
  console.log(
    `${filter.text}: ${count}, ${await p95(totals, [filter])} ms, by month ${await p95(months, [filter])} ms`,
  )
}
const count = (filter: Filter) => store.invoices.count({ filter })
figures.push(
  { name: 'count of a text in 1,000,000 invoices, p95 (ms)', value: await p95(count, searches), limit: 50 },
  {
    name: 'totals of a text in 1,000,000 invoices, p95 (ms)',
    value: await p95(totals, searches),
    limit: 200,
  },
  {
    name: 'totals of two letters in 1,000,000 invoices, p95 (ms)',
    value: await p95(totals, [{ text: 'ab' }]),
    limit: 200,
  },
)
await store.close()
await aside.close()
await report(figures)
