import { invoiceScreen } from './invoice-screen.ts'
import { keptConsole } from './kept-console.ts'
import { keptStore } from './kept-store.ts'
import { lettersOf, rawSearch } from './raw-search.ts'
import { median, percentile, report, rounded } from './report.ts'
import { typeInto, typeOn } from './typing.ts'
import { words } from './words.ts'

// From a key to painted rows, beside the least that it can take: the bare query, one empty round trip, one frame.
const size = 1_000_000
const frame = 1000 / 60
const typed = words

const { cache, store } = await keptStore(size)
const search = rawSearch(cache)
const queries: number[] = []
for (let round = 0; round < 3; round += 1)
  for (const text of lettersOf(typed)) {
    const started = performance.now()
    if (search(text)) queries.push(performance.now() - started)
  }
await store.close()

const fewer = await typedOver(size / 10)
const desktop = await (await keptConsole(size)).start()
const page = await invoiceScreen(desktop)
const trips: number[] = []
for (let turn = 0; turn < 50; turn += 1) trips.push(await page.evaluate(emptyTrip))
const { rows, sums } = await typeInto(page, typed)
const typedOn = await typeOn(page, typed)
await desktop.kill()
const least = percentile(queries, 95) + median(trips) + frame
console.log(
  `${rows.length} keystrokes, median ${rounded(median(rows))} ms, with sums ${rounded(median(sums))} ms; ` +
    `query ${rounded(percentile(queries, 95))} ms, round trip ${rounded(median(trips))} ms`,
)
const p95 = percentile(rows, 95)
await report([
  {
    name: 'search keystroke over 1,000,000 invoices until painted, p95 (ms)',
    value: rounded(p95),
    limit: 100,
  },
  {
    name: 'search keystroke over 1,000,000 invoices until painted ÷ raw query, round trip and frame, p95',
    value: rounded(p95 / least),
    limit: 2,
  },
  {
    name: 'search keystroke until painted, 1,000,000 ÷ 100,000 invoices, p95',
    value: rounded(p95 / percentile(fewer.rows, 95)),
    limit: 1.5,
  },
  {
    name: 'the same until count and sums are painted as well, 1,000,000 ÷ 100,000 invoices, p95',
    value: rounded(percentile(sums, 95) / percentile(fewer.sums, 95)),
    limit: 1.5,
  },
  {
    name: 'a word typed on over 1,000,000 invoices, from its last letter to its rows, p95 (ms)',
    value: rounded(percentile(typedOn, 95)),
    limit: 100,
  },
])

/** The same words, in a console of its own with so many invoices. */
async function typedOver(invoices: number) {
  const desktop = await (await keptConsole(invoices)).start()
  const times = await typeInto(await invoiceScreen(desktop), typed)
  await desktop.kill()
  return times
}

async function emptyTrip() {
  const started = performance.now()
  await meterkast.call('sync.status', {})
  return performance.now() - started
}

declare const meterkast: { call(operation: string, input: object): Promise<unknown> }
