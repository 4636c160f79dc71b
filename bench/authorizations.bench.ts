import { filledConsole, synced } from './filled-console.ts'
import { median, percentile, report, rounded } from './report.ts'
import { typeInto } from './typing.ts'

const words = ['lindqvist', 'sjoberg', 'keizersgracht', 'vattenfall', 'mijn', 'inkoop']

const filled = await filledConsole({ contacts: 50, invoices: 100, authorizations: 20_000 })
const desktop = await filled.start()
const page = await desktop.waitForWindow()
await synced(page)
await page.getByRole('link', { name: 'Authorizations' }).click()
await page.getByRole('link', { name: /^All/ }).click()
await page.getByText(/20,\d{3} of 20,\d{3}/).waitFor({ timeout: 120_000 })
await page
  .getByRole('row', { name: /@example/ })
  .first()
  .waitFor()
const { rows, sums } = await typeInto(page, words)
await filled.end(desktop)
console.log(`${rows.length} keystrokes, median ${rounded(median(rows))} ms`)
await report([
  {
    name: 'search keystroke over 20,000 authorizations until rows and count are painted, p95 (ms)',
    value: rounded(percentile(sums, 95)),
    limit: 100,
  },
])
