import type { Page } from '@playwright/test'
import type { Desktop } from '../e2e/desktop.ts'

/** The window on its list of invoices, with rows. */
export async function invoiceScreen(desktop: Desktop): Promise<Page> {
  const page = await desktop.waitForWindow()
  await page.getByRole('link', { name: 'Invoices' }).click()
  await page
    .getByRole('row', { name: /\d{12}/ })
    .first()
    .waitFor()
  await page.getByRole('search').locator('[aria-live]:not([data-stale])').filter({ hasText: /\d/ }).waitFor()
  return page
}
