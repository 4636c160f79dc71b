import type { Page } from '@playwright/test'
import type { Desktop } from '../e2e/desktop.ts'
import { programs } from './peers/programs.ts'
import { median, percentile, report, rounded } from './report.ts'
import { late, watched } from './scrolling.ts'
import { typeInto } from './typing.ts'
import { words } from './words.ts'

// The same 100,000 invoices here, in AG Grid Community and in react-admin, by turns, each in a window of its own host. Here
// they are encrypted on disk, another screen comes first, and what is found is summed up; there a page loads them into its
// memory from a file and only counts. react-admin shows pages, of the most rows that its own menu offers, and filters half a
// second after the last letter: it is measured so, and without that wait.
const rounds = 5
const typed = words.slice(0, 8)

declare const arrivedIn: number
declare const setWait: (milliseconds: number) => void

const all = await programs(100_000)
const names = ['ours', 'grid', 'admin'] as const
type Times = Record<(typeof names)[number], number[]>
const times = (): Times => ({ ours: [], grid: [], admin: [] })

const start = times()
const arrived = times()
for (let round = 0; round < rounds; round += 1)
  for (const name of names) await (await started(name)).desktop.kill()
const open = { ours: await started('ours'), grid: await started('grid'), admin: await started('admin') }

const letters = { ...times(), adminAtOnce: [] as number[] }
const rows: number[] = []
for (const word of typed) {
  const ours = await typeInto(open.ours.page, [word])
  rows.push(...ours.rows)
  letters.ours.push(...ours.sums)
  letters.grid.push(...(await typeInto(open.grid.page, [word])).sums)
  letters.admin.push(...(await typeInto(open.admin.page, [word])).sums)
  await open.admin.page.evaluate(() => setWait(0))
  letters.adminAtOnce.push(...(await typeInto(open.admin.page, [word])).sums)
  await open.admin.page.evaluate(() => setWait(500))
}

const frames = times()
for (let round = 0; round < rounds; round += 1)
  for (const name of names) frames[name].push(...(await watched(open[name].page, all[name].scroll)).times)
for (const { desktop } of Object.values(open)) await desktop.kill()

const say = (what: string, all: Record<string, number[]>) => {
  for (const [name, times] of Object.entries(all))
    console.log(
      `${what}, ${name}: median ${rounded(median(times))}, p95 ${rounded(percentile(times, 95))} ms`,
    )
}
say('start', start)
say('of which the file is under way', { grid: arrived.grid, admin: arrived.admin })
say('letter', { ...letters, 'ours without the count': rows })
say('frame', frames)

const startOf = (name: 'grid' | 'admin') => median(start.ours) / median(start[name])
const startOnceThere = (name: 'grid' | 'admin') =>
  median(start.ours) / (median(start[name]) - median(arrived[name]))
// No share is smaller than one frame of them.
const slow = (times: number[]) => Math.max(1, times.filter((time) => time > late).length) / times.length
const beside = (name: string, value: number) => ({
  name: `100,000 invoices, ${name}`,
  value: rounded(value),
  limit: 1,
})
const letter = (peer: string, times: number[]) =>
  ([50, 95] as const).map((percent) =>
    beside(
      `search keystroke until rows and count are painted ÷ ${peer}, ${percent === 50 ? 'median' : 'p95'}`,
      percentile(letters.ours, percent) / percentile(times, percent),
    ),
  )
await report([
  beside('from starting to rows ÷ AG Grid', startOf('grid')),
  beside('from starting to rows ÷ AG Grid whose file is there at once', startOnceThere('grid')),
  beside('from starting to rows ÷ react-admin', startOf('admin')),
  beside('from starting to rows ÷ react-admin whose file is there at once', startOnceThere('admin')),
  ...letter('AG Grid', letters.grid),
  ...letter('react-admin', letters.admin),
  ...letter('react-admin without its wait', letters.adminAtOnce),
  beside('share of slow frames by wheel ÷ AG Grid', slow(frames.ours) / slow(frames.grid)),
  beside('share of slow frames by wheel ÷ react-admin, page by page', slow(frames.ours) / slow(frames.admin)),
])

async function started(name: (typeof names)[number]): Promise<{ desktop: Desktop; page: Page }> {
  const began = performance.now()
  const desktop = await all[name].start()
  const page = await all[name].open(desktop)
  start[name].push(performance.now() - began)
  if (name !== 'ours') arrived[name].push(await page.evaluate(() => arrivedIn))
  return { desktop, page }
}
