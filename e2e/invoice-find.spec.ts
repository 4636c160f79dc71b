import type { Page } from '@playwright/test'
import type { Invoice, Sandbox } from '../sandbox/index.ts'
import { count, open, route, search, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 120, invoices: 1200 })

/** The invoices that can be known: of accounts that an e-mail leads to. */
const all = ({ people }: Sandbox): Invoice[] =>
  people.accounts.filter(({ email }) => email !== null).flatMap(({ id }) => people.invoices.ofAccount(id))
const cents = ({ amount }: Invoice) => Math.round(amount * 100)
const chip = (page: Page, typed: string) =>
  page.getByRole('button', { name: `Search for “${typed}” as text`, exact: true })

test('what is typed in any of three languages is understood, and can be taken back', async ({
  running: { page },
  sandbox,
}) => {
  await synced(page)
  await open(page, '/invoices')
  const known = all(sandbox)
  const expectFound = async (fits: (one: Invoice) => boolean) => {
    const found = known.filter(fits).length
    await expect(count(page)).toHaveText(
      `${found.toLocaleString('en')} of ${known.length.toLocaleString('en')}`,
    )
    return found
  }
  await expectFound(() => true)
  const month = known[Math.floor(known.length / 2)]?.issuedDate.slice(0, 7) ?? ''
  const ofMonth = ({ issuedDate }: Invoice) => issuedDate.startsWith(month)

  await search(page, month)
  await expect(chip(page, month)).toBeVisible()
  expect(await expectFound(ofMonth)).toBeGreaterThan(0)
  await search(page, `betald > 100 ${month}`)
  await expectFound((one) => ofMonth(one) && one.status === 'paid' && cents(one) > 10_000)
  await expect(page.getByText('Status: Paid')).toBeVisible()
  await expect(page.getByText('Amount: over 100.00')).toBeVisible()

  await chip(page, '> 100').click()
  await expectFound(() => false)
  expect(route(page)['text']).toContain('100')
  await page.goBack()
  await expectFound((one) => ofMonth(one) && one.status === 'paid' && cents(one) > 10_000)
  await page.reload()
  await expect(chip(page, 'betald')).toBeVisible()
  await page.goBack()
  await expectFound(() => true)

  await search(page, 'creditnota')
  await expectFound((one) => one.type === 'creditNote' || one.amount < 0)
  await search(page, '100-200')
  await expectFound((one) => cents(one) >= 10_000 && cents(one) <= 20_000)

  // Nobody has this name, and somebody has all of it but a letter.
  const names = sandbox.people.accounts.filter(({ email }) => email !== null).map(({ name }) => name)
  const wrong = names
    .flatMap((name) => name.split(' '))
    .filter((word) => /^[A-Za-z]{6,}$/.test(word))
    .map((word) => word.slice(0, 3) + word.slice(4))
    .find((word) => !names.some((name) => name.toLowerCase().includes(word.toLowerCase())))
  await search(page, wrong ?? 'none')
  await expect(page.getByText(`Nobody is called “${wrong}”. Showing “`)).toBeVisible()
  await expect(count(page)).not.toHaveText(/^0 /)

  await search(page, 'no pdf')
  await expect(chip(page, 'no pdf')).toBeVisible()
  await page.keyboard.press('Escape')
  await expectFound(() => true)
})
