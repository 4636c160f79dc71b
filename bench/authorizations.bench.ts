import { filledConsole, synced } from './filled-console.ts'
import { percentile, report, rounded } from './report.ts'
import { said, typeInto } from './typing.ts'

/** So many letters that the first of a program that has just started are no more of them than they are of a morning's. */
const words = [
  ...['lindqvist', 'sjoberg', 'keizersgracht', 'vattenfall', 'mijn', 'inkoop', 'ellevio', 'bjorken'],
  ...['klant', 'fastighet', 'liander', 'vandenberg', 'goteborg', 'bygg-och', 'vitens', 'noor.dewit'],
  ...['stedin', 'portal', 'erik', 'stockholm', 'minasidor', 'energi', 'vve', 'exergi'],
]

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
console.log(said(rows))
await report([
  {
    name: 'search keystroke over 20,000 authorizations until rows and count are painted, p95 (ms)',
    value: rounded(percentile(sums, 95)),
    limit: 100,
  },
])
