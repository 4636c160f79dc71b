import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchDesktop } from '../e2e/desktop.ts'
import { filledConsole } from './filled-console.ts'
import { median, report, rounded } from './report.ts'
import { buildWindow } from './window/build.ts'

// From starting the program to something a person can use, by turns, so that a busy moment hits both.
const rounds = 7

const emptyWindow = await buildWindow('empty-window')
const filled = await filledConsole({ contacts: 2_000, invoices: 21_500 })
const empty: number[] = []
const contacts: number[] = []
const invoices: number[] = []
for (let round = 0; round < rounds; round += 1) {
  empty.push(await startEmpty())
  const times = await startFilled()
  contacts.push(times.contacts)
  invoices.push(times.invoices)
}
await filled.end()
console.log(`empty ${median(empty)} ms, contacts ${median(contacts)} ms, invoices ${median(invoices)} ms`)
await report([
  {
    name: 'first screen ÷ empty Mantine window',
    value: rounded(median(contacts) / median(empty)),
    limit: 1.5,
  },
  {
    name: 'start and then invoices, 20,000 cached ÷ empty Mantine window',
    value: rounded(median(invoices) / median(empty)),
    limit: 1.5,
  },
])

async function startEmpty() {
  const userData = await mkdtemp(join(tmpdir(), 'bench-'))
  const started = performance.now()
  const desktop = await launchDesktop({ app: emptyWindow, userData, windows: true })
  const page = await desktop.waitForWindow()
  await page.getByText('Empty').waitFor()
  const time = performance.now() - started
  await desktop.kill()
  await rm(userData, { recursive: true, force: true, maxRetries: 5 })
  return time
}

async function startFilled() {
  const started = performance.now()
  const desktop = await filled.start()
  const page = await desktop.waitForWindow()
  await page.locator('[role=row] [data-frozen]').nth(3).waitFor()
  const contacts = performance.now() - started
  await page.getByRole('link', { name: 'Invoices' }).click()
  await page
    .getByRole('row', { name: /\d{12}/ })
    .first()
    .waitFor()
  const invoices = performance.now() - started
  await desktop.kill()
  return { contacts, invoices }
}
