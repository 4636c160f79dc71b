import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchDesktop } from '../e2e/desktop.ts'
import { invoiceScreen } from './invoice-screen.ts'
import { keptConsole } from './kept-console.ts'
import { type Figure, report, rounded } from './report.ts'
import { scrolled, type Way } from './scrolling.ts'
import { buildWindow } from './window/build.ts'

// The list of a million invoices and a bare list of a million rows, by turns, so that a busy moment hits both.
// A round has some hundred frames and a few slow ones: only many rounds together tell one share from another.
const rounds = 9
const userData = await mkdtemp(join(tmpdir(), 'bench-'))
const bareDesktop = await launchDesktop({ app: await buildWindow('bare-list'), userData, windows: true })
const bare = await bareDesktop.waitForWindow()
await bare.getByRole('row').first().waitFor()
const desktop = await (await keptConsole(1_000_000)).start()
const ours = await invoiceScreen(desktop)
type Round = Awaited<ReturnType<typeof scrolled>>

const figures: Figure[] = []
for (const way of ['wheel', 'drag', 'end'] satisfies Way[]) {
  const seen: { ours: Round[]; bare: Round[] } = { ours: [], bare: [] }
  let blank = 0
  for (let round = 0; round < rounds; round += 1) {
    const here = await scrolled(ours, way)
    const there = await scrolled(bare, way)
    console.log(way, here, there)
    seen.ours.push(here)
    seen.bare.push(there)
    blank = Math.max(blank, here.blank)
  }
  figures.push(
    {
      name: `scrolling 1,000,000 invoices by ${way}, share of slow frames ÷ a bare virtual list`,
      value: rounded(slowShare(seen.ours) / slowShare(seen.bare)),
      limit: 1.1,
    },
    { name: `scrolling 1,000,000 invoices by ${way}, longest without a row (ms)`, value: blank, limit: 100 },
  )
}
await desktop.kill()
await bareDesktop.kill()
await rm(userData, { recursive: true, force: true, maxRetries: 5 })
await report(figures)

/** Of all frames together; never smaller than one of them. */
function slowShare(rounds: readonly Round[]) {
  let [slow, frames] = [0, 0]
  for (const round of rounds) {
    slow += round.slow
    frames += round.frames
  }
  return Math.max(slow, 1) / frames
}
