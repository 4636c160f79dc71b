import { expect, type Page } from '@playwright/test'
import { authorizationsConnection, type Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import type { RunningConsole } from './console.ts'
import { count, open, rows, synced } from './screens.ts'

export const dialog = (page: Page) => page.getByRole('dialog')

/** Connected to the sandbox's authorizations, all of which are here. */
export async function connected({ page }: RunningConsole, sandbox: Sandbox) {
  await synced(page)
  const { secret, ...draft } = authorizationsConnection(sandbox)
  expect(await call(page, 'connections.save', { draft, secret })).toMatchObject({ ok: true })
  await call(page, 'authorizations.refresh')
  await openAll(page, sandbox)
}

/** The list of all of them. */
export async function openAll(page: Page, sandbox: Sandbox) {
  await open(page, '/authorizations?view=all')
  const all = sandbox.authorizations.all.length
  await expect(count(page)).toHaveText(new RegExp(`of ${all}$`))
  await expect(rows(page).first()).not.toBeEmpty()
}

/** From all to some of them: the rows of the one are gone when the other counts fewer. */
export async function view(page: Page, sandbox: Sandbox, name: RegExp) {
  await page.getByRole('link', { name }).click()
  await expect(count(page)).not.toHaveText(new RegExp(`^${sandbox.authorizations.all.length} of`))
}
