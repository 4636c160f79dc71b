import { expect, type Page } from '@playwright/test'
import type { Sandbox } from '../../sandbox/index.ts'
import { call } from '../bridge.ts'
import { open, reading, rows } from '../screens.ts'
import { dialog, openList, type Screen } from './screen.ts'

async function openPdf(page: Page) {
  await openList(page, '/invoices')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.goBack()
  await openList(page, '/invoices?kind=%22invoice%22')
  for (let at = 0; at < 8; at++) {
    await rows(page).nth(at).click()
    const drawn = reading(page).locator('canvas').first()
    const missing = page.getByRole('region').getByRole('heading', { level: 2 }).nth(1)
    await expect(drawn.or(missing)).toBeVisible()
    if (await drawn.isVisible()) return
  }
}

/** Two invoices of different customers, each with a PDF and a period. */
async function idsOf(page: Page, { people }: Sandbox): Promise<[string, string]> {
  const { value } = await call(page, 'invoices.page', {
    ...{ filter: {}, sort: { by: 'issuedOn', direction: 'descending' }, offset: 0, limit: 500 },
  })
  const { rows } = value as { rows: { id: string; accountId: string; kind: string }[] }
  const found = rows.filter(({ id, kind }) => {
    const one = people.invoices.find(id.slice(id.lastIndexOf('/') + 1))
    return kind === 'invoice' && one?.document === 'both' && one.invoice.periodStart
  })
  const [first] = found
  const other = found.find(({ accountId }) => accountId !== first?.accountId)
  if (!first || !other) throw new Error('the sandbox has no such invoices')
  return [first.id, other.id]
}

const filter =
  (at: number): Screen['1'] =>
  async ({ page }) => {
    await openList(page, '/invoices')
    await page.getByRole('search').getByRole('button').nth(at).click()
    await expect(dialog(page)).toBeVisible()
  }

/** A view that the list is no longer like, among others, in the menu. */
async function openViews(page: Page) {
  const names = ['Åkesson 500+', 'BRF Gjutaren & Söner Fastighetsförvaltning AB', 'Q3']
  for (const [at, name] of names.entries()) {
    const view = { id: `${at}`, list: 'invoices', name, search: 'kind=credit' }
    await call(page, 'views.save', { view })
  }
  await openList(page, '/invoices?kind=%22invoice%22&saved=%222%22')
  await page
    .getByRole('main')
    .getByRole('navigation')
    .locator('xpath=following-sibling::*')
    .getByRole('button')
    .last()
    .click()
  await expect(dialog(page).getByRole('listitem')).toHaveCount(names.length)
}

export const invoiceScreens: Screen[] = [
  ['invoices', ({ page }) => openList(page, '/invoices')],
  [
    'invoices with every filter',
    async ({ page }) => {
      const search = {
        statuses: '["paid","overdue"]',
        kind: '"invoice"',
        issued: '{"from":"2020-01-01","to":"2030-12-31"}',
        amount: '{"min":100,"max":99900000}',
      }
      await openList(page, `/invoices?${new URLSearchParams(search)}`)
    },
  ],
  [
    'invoices with their totals',
    async ({ page }) => {
      await openList(page, '/invoices?totals=true')
      await expect(page.getByRole('main').locator('canvas')).toBeVisible()
    },
  ],
  ['invoices of a view that everybody has', ({ page }) => openList(page, '/invoices?standing=overdue')],
  ['saved views', ({ page }) => openViews(page)],
  [
    'what was looked for before',
    async ({ page }) => {
      for (const text of ['Åkesson 500+', 'BRF Gjutaren & Söner Fastighetsförvaltning AB, oktober 2025'])
        await call(page, 'searches.remember', { list: 'invoices', text })
      await call(page, 'searches.keep', { list: 'invoices', text: 'Åkesson 500+', kept: true })
      await openList(page, '/invoices')
      const box = page.getByRole('search').getByRole('textbox')
      await box.focus()
      await expect(page.getByRole('search').getByRole('listitem')).toHaveCount(2)
    },
  ],
  ['invoices with a PDF', ({ page }) => openPdf(page)],
  [
    'finding in a PDF',
    async ({ page }) => {
      await openPdf(page)
      await page.keyboard.press('Control+f')
      await page.keyboard.type('e')
      await expect(page.getByRole('search').getByRole('status')).not.toBeEmpty()
    },
  ],
  [
    'an invoice on the whole screen',
    async ({ page }) => {
      await openPdf(page)
      await page.getByRole('grid').focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('grid')).toBeHidden()
      await expect(reading(page).locator('canvas').first()).toBeVisible()
    },
  ],
  [
    'invoices, some selected',
    async ({ page }) => {
      await openList(page, '/invoices')
      await page.keyboard.press('x')
      await page.keyboard.press('Shift+A')
      await expect(page.getByRole('main').getByRole('region').getByRole('status')).toContainText(/\d{3}/)
      await page
        .getByRole('search')
        .getByRole('button', { name: /^Export/ })
        .click()
      await expect(page.getByRole('menu').getByRole('group')).toHaveCount(2)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('menu')).toBeHidden()
    },
  ],
  [
    'two invoices compared',
    async ({ page, sandbox }) => {
      await openList(page, '/invoices')
      const ids = await idsOf(page, sandbox)
      await open(page, `/invoices?${new URLSearchParams({ compare: JSON.stringify(ids) })}`)
      await expect(reading(page)).toHaveCount(2)
      await expect(page.getByRole('table').getByText('…')).toHaveCount(0)
    },
  ],
  [
    'an invoice with usage and cost',
    async ({ page, sandbox }) => {
      await openList(page, '/invoices')
      const [id] = await idsOf(page, sandbox)
      await open(page, `/invoices?${new URLSearchParams({ invoice: id })}`)
      await expect(reading(page)).toBeVisible({ timeout: 30_000 })
      // It is remembered: another screen may have opened it.
      if (!(await page.getByRole('main').getByRole('table').isVisible())) await page.keyboard.press('u')
      await expect(page.getByRole('main').getByRole('table')).toBeVisible()
      await expect(page.getByRole('main').getByRole('table').getByText('…')).toHaveCount(0)
    },
  ],
  [
    'the window for reading',
    async ({ page, sandbox }) => {
      await openList(page, '/invoices')
      const [id] = await idsOf(page, sandbox)
      await open(page, `/invoices/read?${new URLSearchParams({ invoice: id })}`)
      await expect(reading(page).locator('canvas').first()).toBeVisible()
    },
  ],
  ['invoices, choosing a status', filter(0)],
  ['invoices, choosing a period', filter(1)],
  ['invoices, choosing an amount', filter(2)],
  ['invoices, choosing an account', filter(3)],
  ['invoices, choosing a type', filter(4)],
  ['invoices, choosing what we marked', filter(5)],
  [
    'an invoice that we flagged and noted',
    async ({ page, sandbox }) => {
      await openList(page, '/invoices')
      const [id] = await idsOf(page, sandbox)
      await call(page, 'invoices.flag', { id, flagged: true })
      await call(page, 'invoices.saveNote', { id, note: '…' })
      await open(page, `/invoices?${new URLSearchParams({ invoice: id, flagged: 'true', noted: 'true' })}`)
      await expect(rows(page)).toHaveCount(1)
      await expect(page.getByRole('main').getByRole('region').getByRole('textbox').first()).toBeEnabled()
    },
  ],
  [
    'invoices, choosing columns and by which they are sorted',
    async ({ page }) => {
      const by = (name: string) => ({ by: name, direction: 'ascending' })
      const sort = { ...by('status'), thenBy: [by('accountName'), { by: 'dueOn', direction: 'descending' }] }
      await openList(page, `/invoices?${new URLSearchParams({ sort: JSON.stringify(sort) })}`)
      await page.getByRole('grid').locator('xpath=preceding-sibling::*').getByRole('button').click()
      await expect(dialog(page).getByRole('listitem')).toHaveCount(3)
    },
  ],
]
