import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchDesktop } from '../e2e/desktop.ts'
import { invoiceScreen } from './invoice-screen.ts'
import { keptConsole } from './kept-console.ts'
import { type Figure, median, report, rounded } from './report.ts'
import { scrolled, type Way } from './scrolling.ts'
import { buildWindow } from './window/build.ts'

// The list of a million invoices and a bare list of a million rows, by turns, so that a busy moment hits both.
const rounds = 3
const userData = await mkdtemp(join(tmpdir(), 'bench-'))
const bareDesktop = await launchDesktop({ app: await buildWindow('bare-list'), userData, windows: true })
const bare = await bareDesktop.waitForWindow()
await bare.getByRole('row').first().waitFor()
const desktop = await (await keptConsole(1_000_000)).start()
const ours = await invoiceScreen(desktop)

const figures: Figure[] = []
for (const way of ['wheel', 'drag', 'end'] satisfies Way[]) {
  const slow: { ours: number[]; bare: number[] } = { ours: [], bare: [] }
  let blank = 0
  for (let round = 0; round < rounds; round += 1) {
    const here = await scrolled(ours, way)
    const there = await scrolled(bare, way)
    console.log(way, here, there)
    // No share is smaller than one frame of them.
    slow.ours.push(Math.max(here.slow, 1 / here.frames))
    slow.bare.push(Math.max(there.slow, 1 / there.frames))
    blank = Math.max(blank, here.blank)
  }
  figures.push(
    {
      name: `scrolling 1,000,000 invoices by ${way}, share of slow frames ÷ a bare virtual list`,
      value: rounded(median(slow.ours) / median(slow.bare)),
      limit: 1.1,
    },
    { name: `scrolling 1,000,000 invoices by ${way}, longest without a row (ms)`, value: blank, limit: 100 },
  )
}
await desktop.kill()
await bareDesktop.kill()
await rm(userData, { recursive: true, force: true, maxRetries: 5 })
await report(figures)
