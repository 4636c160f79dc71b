import { keptStore } from './kept-store.ts'
import { percentile, report, rounded } from './report.ts'
import { fold } from './store.ts'
import { words } from './words.ts'

// What is typed, letter by letter: the store's rows and count, by turns with the least that SQLite must do for the same.
const rounds = 3
const sort = { by: 'issuedOn', direction: 'descending' } as const

async function figures(size: number) {
  const { store, cache, invoices } = await keptStore(size)
  const rows = cache.prepare(`SELECT i.* FROM invoice_search f CROSS JOIN invoices i ON i.key = f.rowid
    WHERE invoice_search MATCH ? ORDER BY f.rowid DESC LIMIT 100`)
  const count = cache.prepare('SELECT count(*) FROM invoice_search WHERE invoice_search MATCH ?').pluck()
  const ours: number[] = []
  const least: number[] = []
  const timed = async (times: number[], work: () => Promise<unknown>) => {
    const started = performance.now()
    await work()
    times.push(performance.now() - started)
  }
  for (let round = 0; round < rounds; round += 1)
    for (const word of words)
      for (let end = 3; end <= word.length; end += 1) {
        const text = word.slice(0, end)
        // Its words of one or two letters are in no index.
        const long = fold(text)
          .split(' ')
          .filter((one) => one.length > 2)
        if (long.length === 0) continue
        const match = long.map((one) => `"${one}"`).join(' AND ')
        await timed(least, async () => [rows.all(match), count.get(match)])
        const filter = { text }
        await timed(ours, () =>
          Promise.all([
            store.invoices.page({ filter, sort, offset: 0, limit: 100 }),
            store.invoices.count({ filter }),
          ]),
        )
      }
  await store.close()
  const p95 = { ours: percentile(ours, 95), least: percentile(least, 95) }
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
