import { languages } from '../src/shared/language.ts'
import { call } from './bridge.ts'
import { openDialog } from './every-screen/contacts.ts'
import { dialog } from './every-screen/screen.ts'
import { open, rows, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 60, invoices: 600 })

for (const language of languages) {
  test(`${language}: numbers, dates and amounts are whole and written its way`, async ({
    running: { page },
  }) => {
    await synced(page)
    await call(page, 'settings.save', { language })
    const ways = {
      en: { day: /^\d{1,2} [A-Z][a-z]{2,3} \d{4}$/, amount: /^-?(€|SEK\s)[\d,]+\.\d\d$/ },
      nl: { day: /^\d{1,2} [a-z]{3,4}\.? \d{4}$/, amount: /^(€|SEK)\s-?[\d.]+,\d\d$/ },
      sv: { day: /^\d{1,2} [a-z]{3,4}\.? \d{4}$/, amount: /^[−\d\s]+,\d\d\s(€|kr)$/ },
    }[language]
    await open(page, '/invoices')
    await expect(rows(page).nth(5)).not.toBeEmpty()
    const cells = (column: number) => rows(page).locator(`[role="gridcell"][aria-colindex="${column + 1}"]`)
    for (const text of await cells(3).allTextContents()) expect(text).toMatch(ways.amount)
    for (const column of [5, 6]) {
      for (const text of await cells(column).allTextContents()) expect(text).toMatch(ways.day)
    }
    const short = await page.evaluate(() => {
      const texts = document.querySelectorAll<HTMLElement>(
        '[role="gridcell"]:is(:nth-child(2), :nth-child(4), :nth-child(5), :nth-child(6), :nth-child(7)) span',
      )
      return [...texts]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
        .map((one) => one.textContent)
    })
    expect(short).toEqual([])
    const grid = page.getByRole('grid')
    expect(await grid.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  })
}

test('the hub’s own word stays in Dutch: Account toevoegen', async ({ running: { page }, sandbox }) => {
  await synced(page)
  await call(page, 'settings.save', { language: 'nl' })
  await openDialog({ page, sandbox })
  await expect(dialog(page).getByRole('heading', { name: 'Account toevoegen' })).toBeVisible()
  await expect(dialog(page).getByRole('button', { name: 'Account toevoegen' })).toBeVisible()
})

test('another language is there at once, in every window', async ({ running }) => {
  const { page } = running
  await synced(page)
  await call(page, 'settings.save', { language: 'en' })
  const second = await running.secondWindow()
  await open(page, '/settings/language')
  await page.getByText('Svenska').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Inställningar' })).toBeVisible()
  await expect(second.locator('html')).toHaveAttribute('lang', 'sv')
  await expect(second.getByRole('link', { name: 'Kontakter' })).toBeVisible()
})
