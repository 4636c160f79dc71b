import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { call } from './bridge.ts'
import { count, open, route, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 60, invoices: 700 })

const tab = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name })
const menu = (page: Page) => page.getByRole('dialog', { name: 'Saved views' })
const openMenu = (page: Page) => page.getByRole('button', { name: 'Saved views' }).click()
/** How many the list says that it shows. */
const shown = async (page: Page) => (await count(page).textContent())?.split(' of ')[0] ?? ''

test('a view is opened, kept under a name, changed, shared as a file and taken in again', async ({
  running: { page, host: desktop },
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'views-'))
  const file = join(folder, 'views.json')
  await synced(page)
  await open(page, '/invoices')

  await test.step('a built-in one says how many there are before it is opened', async () => {
    const credit = tab(page, /^Credit notes \d/)
    await expect(credit).toBeVisible()
    const said = (await credit.textContent())?.replace('Credit notes', '')
    await credit.click()
    await expect(page.getByRole('search').getByText('Credit notes only')).toBeVisible()
    await expect.poll(() => shown(page)).toBe(said)
  })

  await test.step('it is kept under a name, and there after the window was loaded again', async () => {
    await openMenu(page)
    await menu(page).getByRole('textbox', { name: 'Name of the view' }).fill('Back to them')
    await page.keyboard.press('Enter')
    await expect(tab(page, /^Back to them/)).toHaveAttribute('aria-current', 'page')
    await open(page, '/invoices')
    await tab(page, /^Back to them/).click()
    await expect(page.getByRole('search').getByText('Credit notes only')).toBeVisible()
    await expect.poll(() => route(page).kind).toBe('credit')
  })

  await test.step('a change of the list is no change of the view until somebody says so', async () => {
    const header = page.getByRole('columnheader', { name: 'Amount' }).getByRole('button', { name: 'Amount' })
    await header.click()
    const changes = page.getByRole('status').filter({ hasText: '“Back to them” has changes' })
    await changes.getByRole('button', { name: 'Update' }).click()
    await expect(changes).toBeHidden()
    await open(page, '/invoices')
    await tab(page, /^Back to them/).click()
    await expect.poll(() => route(page).sort).toContain('amount')
  })

  await test.step('written into a file; a broken one is refused, a good one taken in beside what is there', async () => {
    await openMenu(page)
    await desktop.answerDialog('showSaveDialog', { canceled: false, filePath: file })
    await menu(page).getByRole('button', { name: 'Export to a file…' }).click()
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('Back to them')
    const broken = join(folder, 'broken.json')
    await writeFile(broken, '{"meterkast":"views"')
    await desktop.answerDialog('showOpenDialog', { canceled: false, filePaths: [broken] })
    await menu(page).getByRole('button', { name: 'Import from a file…' }).click()
    await expect(page.getByText('This file is damaged')).toBeVisible()
    await desktop.answerDialog('showOpenDialog', { canceled: false, filePaths: [file] })
    await menu(page).getByRole('button', { name: 'Import from a file…' }).click()
    await expect(menu(page).getByRole('button', { name: /^Back to them \(2\)/ })).toBeVisible()
  })

  await test.step('removed, each of them, and the log says only that they left', async () => {
    const { value } = await call(page, 'views.list', { list: 'invoices' })
    for (const { id } of value as { id: string }[]) await call(page, 'views.remove', { id })
    await expect(tab(page, /^Back to them/)).toHaveCount(0)
  })
  await rm(folder, { recursive: true, force: true })
})
