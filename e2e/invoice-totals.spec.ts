import type { Page } from '@playwright/test'
import type { Invoice, Sandbox } from '../sandbox/index.ts'
import { count, open, route, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 120, invoices: 1200 })

/** The invoices that can be known: of accounts that an e-mail leads to. */
const all = ({ people }: Sandbox): Invoice[] =>
  people.accounts.filter(({ email }) => email !== null).flatMap(({ id }) => people.invoices.ofAccount(id))

const panel = (page: Page) => page.getByRole('region', { name: 'Totals', exact: true })
const rows = (page: Page, name: string) =>
  panel(page).getByRole('region', { name, exact: true }).getByRole('row')

/** The cells of a row about some invoices of a currency. */
function cells(invoices: readonly Invoice[], currency: string) {
  const own = invoices.filter((one) => one.currency === currency)
  const minor = own.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)
  const money = new Intl.NumberFormat('en-GB', { style: 'currency', currency })
  return [own.length.toLocaleString('en'), money.format(minor / 100)]
}

test('what invoices come to, by status and month, is what the data layer has; a month narrows to itself', async ({
  running: { page },
  sandbox,
}) => {
  await synced(page)
  await open(page, '/invoices')
  const known = all(sandbox)
  await expect(count(page)).toHaveText(
    `${known.length.toLocaleString('en')} of ${known.length.toLocaleString('en')}`,
  )
  await page.keyboard.press('m')
  await expect(panel(page)).toBeVisible()
  for (const currency of ['EUR', 'SEK']) {
    await panel(page).getByText(currency, { exact: true }).click()
    const total = rows(page, 'By status').last().getByRole('cell')
    await expect(total).toHaveText(cells(known, currency))
    const paid = rows(page, 'By status').filter({ hasText: 'Paid' }).getByRole('cell')
    await expect(paid).toHaveText(
      cells(
        known.filter(({ status }) => status === 'paid'),
        currency,
      ),
    )
  }
  const month = known.find(({ currency }) => currency === 'SEK')?.issuedDate.slice(0, 7) ?? ''
  const ofMonth = known.filter(({ issuedDate }) => issuedDate.startsWith(month))
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format(
    new Date(`${month}-15`),
  )
  const row = rows(page, 'By month of issue').filter({ hasText: name })
  await expect(row.getByRole('cell')).toHaveText(cells(ofMonth, 'SEK'))
  await row.getByRole('button', { name }).click()
  await expect(count(page)).toHaveText(`${ofMonth.length} of ${known.length.toLocaleString('en')}`)
  expect(route(page)['issued']).toContain(`${month}-01`)
  await page.goBack()
  await expect(count(page)).toHaveText(
    `${known.length.toLocaleString('en')} of ${known.length.toLocaleString('en')}`,
  )
  await page.getByRole('button', { name: 'Close totals' }).click()
  await expect(panel(page)).toHaveCount(0)
})
