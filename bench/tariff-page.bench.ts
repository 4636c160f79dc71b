import type { Page } from '@playwright/test'
import { call } from '../e2e/bridge.ts'
import { connectConnection } from '../sandbox/index.ts'
import { filledConsole, synced } from './filled-console.ts'
import { median, percentile, report, rounded } from './report.ts'

/** When the next page was on the screen, in ms since 1970. */
type Watched = { painted: Promise<number> }

/** Two conversations each: what one desk has in a day. */
const rounds = 16
const filled = await filledConsole({ contacts: 20, invoices: 50 })
const { sandbox } = filled
const desktop = await filled.start()
const page = await desktop.waitForWindow()
await synced(page)
const { secret, ...draft } = connectConnection(sandbox)
await call(page, 'connections.save', { draft, secret })

const main = page.getByRole('main')
const field = (name: string) => main.getByRole('textbox', { name, exact: true })
const press = (name: string) => main.getByRole('button', { name, exact: true }).click()
const pick = (name: string) => main.getByRole('option', { name }).first().click()

const sent = (say: () => Promise<unknown>) => async () => {
  await say()
  await press('Continue')
}

/** What is said, page after page, and a word of the question that follows. */
const walks: (readonly [say: () => Promise<unknown>, next: string])[][] = [
  [
    [sent(() => address('Netherlands', '3511 AA', 'Utrecht')), 'supplier'],
    [sent(() => pick('Polderlicht')), 'Which tariff'],
    [sent(() => pick('3')), 'right'],
  ],
  [
    [sent(() => address('Sweden', '211 34', 'Malmö')), 'supplier'],
    [() => press('Not in the list'), 'called'],
    [sent(() => field('Supplier').fill('Byns El')), 'priced'],
    [sent(() => pick('By time of day')), 'when'],
    [sent(prices), 'tariff called'],
    [sent(() => field('Tariff').fill('Natt')), 'How long'],
    [sent(() => field('From').fill('1/3/2026')), 'right'],
  ],
]

const taken: number[] = []
for (let round = 0; round < rounds; round += 1)
  for (const walk of walks) {
    await page.goto(new URL('/tariffs/new', page.url()).href)
    await field('Name').fill(`Round ${round}`)
    await press('Begin')
    await field('Street and number').waitFor()
    for (const [say, next] of walk) taken.push(await answered(say, next))
  }
await filled.end(desktop)
console.log(`${taken.length} pages, median ${rounded(median(taken))} ms`)
await report([
  {
    name: 'upstream’s answer to the next page of a tariff conversation painted, p95 (ms)',
    value: rounded(percentile(taken, 95)),
    limit: 50,
  },
])

/** Milliseconds from the upstream's answer, held until then, to the frame that shows the next page. */
async function answered(say: () => Promise<unknown>, next: string): Promise<number> {
  const gate = sandbox.gate(/\/session$/)
  await say()
  await watch(page, next)
  await gate.arrived()
  const at = performance.timeOrigin + performance.now()
  gate.release()
  return (await page.evaluate(() => (window as unknown as Watched).painted)) - at
}

/** From now on `painted` waits for the question with this word. */
function watch(page: Page, next: string) {
  return page.evaluate((next) => {
    const painted = new Promise<number>((painted) => {
      const look = () => {
        const asks = document.querySelector('main h1')?.textContent ?? ''
        if (!asks.includes(next)) return requestAnimationFrame(look)
        return requestAnimationFrame(() => painted(performance.timeOrigin + performance.now()))
      }
      look()
    })
    Object.assign(window, { painted })
  }, next)
}

async function address(country: string, postCode: string, city: string) {
  await field('Street and number').fill('Kerkstraat 4')
  await field('Postal code').fill(postCode)
  await field('City').fill(city)
  await main.getByRole('combobox', { name: 'Country' }).fill(country)
  await page.getByRole('option', { name: country, exact: true }).click()
}

async function prices() {
  await field('Price in period 1').fill('89.135')
  await field('Price in period 2').fill('61.5')
}
