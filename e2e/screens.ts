import { expect, type Page } from '@playwright/test'
import { call } from './bridge.ts'

/** Opens an address of the app, as a reload or another window would. */
export async function open(page: Page, path: string) {
  await page.goto(new URL(path, page.url()).href)
}

/** Everything that can be fetched is here. */
export async function synced(page: Page) {
  await expect
    .poll(async () => (await call(page, 'sync.status')).value, { timeout: 60_000 })
    .toMatchObject({ state: 'idle', finishedAt: expect.any(String) })
}

/** The PDF that is open. */
export const reading = (page: Page) => page.getByRole('main').getByRole('document')

/** What the route says, without the defaults. */
export const route = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams)

/** The rows of the list on screen, the header's not among them. */
export const rows = (page: Page) =>
  page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell') })

/** "312 of 48,210" above the list. */
export const count = (page: Page) =>
  page.getByRole('search').getByText(/^[\d.,\s\u00a0\u202f]+ (of|van|av) [\d.,\s\u00a0\u202f]+$/)

/** Types into the list's search, in place of what is there. */
export async function search(page: Page, text: string) {
  await page.getByRole('search').getByRole('textbox').first().fill(text)
}
