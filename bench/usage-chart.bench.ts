import { chromium } from 'playwright-core'
import { median, percentile, report, rounded } from './report.ts'
import { servedCharts } from './usage-chart/build.ts'
import type { Charts } from './usage-chart/page.tsx'

declare const charts: Charts

// Recharts takes longer for each: it gets fewer turns.
// A year of quarter hours with the year before and the temperature: the console's chart and Recharts by turns, in one browser.
const rounds = { ours: 30, theirs: 10 }
const frames = { ours: 300, theirs: 20 }
/** A frame that came later than this missed the one before it. */
const late = 25

const served = await servedCharts()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
await page.goto(served.address)
await page.waitForFunction(() => 'charts' in window)

const ours: number[] = []
const theirs: number[] = []
await page.evaluate(() => charts.draw('ours'))
for (let round = 0; round < rounds.ours; round += 1) {
  ours.push(await page.evaluate(() => charts.draw('ours')))
  if (round < rounds.theirs) theirs.push(await page.evaluate(() => charts.draw('theirs')))
}
const ourFrames = await page.evaluate((count) => charts.pan('ours', count), frames.ours)
const theirFrames = await page.evaluate((count) => charts.pan('theirs', count), frames.theirs)
const points = await page.evaluate(() => charts.points)
await browser.close()
await served.end()

const inTime = (times: number[]) => times.filter((time) => time < late).length / times.length
console.log(
  `${points} points: drawn in ${rounded(median(ours))} ms, Recharts ${rounded(median(theirs))} ms; ` +
    `a frame while panning takes ${rounded(median(ourFrames))} ms, Recharts ${rounded(median(theirFrames))} ms`,
)
await report([
  {
    name: 'a year of quarter hours, from data to painted, p95 (ms)',
    value: rounded(percentile(ours, 95)),
    limit: 100,
  },
  {
    name: 'a year of quarter hours, from data to painted ÷ the same in Recharts',
    value: rounded(median(ours) / median(theirs)),
    limit: 0.5,
  },
  {
    name: 'a year of quarter hours, share of frames at 60 a second while panning',
    value: rounded(inTime(ourFrames)),
    limit: 0.95,
    atLeast: true,
  },
  {
    name: 'a year of quarter hours, a frame while panning ÷ the same in Recharts',
    value: rounded(median(ourFrames) / median(theirFrames)),
    limit: 0.5,
  },
])
