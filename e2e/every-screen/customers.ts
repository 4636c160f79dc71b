import { expect, type Page } from '@playwright/test'
import type { Sandbox } from '../../sandbox/index.ts'
import { isSettled, openAccount, serviceWith } from '../customer-page.ts'
import { open, rows } from '../screens.ts'
import { connectionId, dialog, type Screen, type Shown } from './screen.ts'

/** An account like that: a link to its page, with this tab. */
async function openCustomer(
  { page, sandbox }: Shown,
  tab: string,
  fits: (account: Sandbox['people']['accounts'][number]) => boolean,
) {
  const layer = await connectionId(page, 'data-layer')
  const account = sandbox.people.accounts.find(fits)
  await open(page, `/customers/${encodeURIComponent(`${layer}/${account?.id}`)}/${tab}`)
  await expect(page.getByRole('heading', { level: 1, name: account?.name ?? '', exact: true })).toBeVisible()
}

/** Last year's March of somebody whose electricity is measured and billed by the hour or day, with the year before. */
async function openSeries(
  shown: Shown,
  tab: 'usage' | 'cost',
  search: Record<string, string>,
  hasValues = true,
) {
  const { page, sandbox } = shown
  const { account, service } = serviceWith(
    sandbox,
    (one) =>
      one.kind === 'electricity' &&
      one.comparison !== null &&
      /day|hour|15min/.test(one.cost?.finest ?? '') &&
      isSettled(sandbox, one),
  )
  const year = Number(sandbox.today.slice(0, 4)) - 1
  const days = { from: `${year}-03-01`, to: `${year}-04-01` }
  await openAccount(page, account, tab, { service: service.id, ...days, ...search })
  if (!hasValues) return
  await expect(page.getByRole('application').getByRole('img')).toBeVisible()
  // The year before is there too.
  await expect(page.getByRole('main').locator('dl').getByText('%').first()).toBeVisible()
  await expect(page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0)
}

const lookUpBox = (page: Page) => page.getByRole('main').getByRole('search').getByRole('textbox')

async function openLookUp(page: Page) {
  await open(page, '/customers')
  await expect(lookUpBox(page)).toBeFocused()
}

/** Somebody with guests, and so with every role and rule. */
async function openUsers(shown: Shown) {
  await openCustomer(shown, 'profile', ({ guests }) => guests > 0 && guests < 10)
  await expect(shown.page.getByRole('main').getByRole('table')).toBeVisible()
}

export const customerScreens: Screen[] = [
  ['customers', ({ page }) => openLookUp(page)],
  [
    'customers, wrong input',
    async ({ page }) => {
      await openLookUp(page)
      await page.keyboard.type('19640823-3235')
      await page.keyboard.press('Enter')
      await expect(lookUpBox(page)).toHaveAttribute('aria-invalid', 'true')
    },
  ],
  [
    'customers, several found',
    async ({ page, sandbox }) => {
      const { accounts } = sandbox.people
      const several = accounts.find(
        (one) => one.ssn !== null && accounts.filter(({ ssn }) => ssn === one.ssn).length > 1,
      )
      await openLookUp(page)
      await page.keyboard.type(several?.ssn ?? '')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
    },
  ],
  [
    'customers, nobody found',
    async ({ page }) => {
      await openLookUp(page)
      await page.keyboard.type('nobody@nowhere.example')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main').getByRole('heading', { level: 2 }).nth(1)).toBeVisible()
    },
  ],
  [
    'customer, nobody has this account',
    async ({ page }) => {
      await openAccount(page, { id: 'nobody' })
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    },
  ],
  ['customer', openUsers],
  [
    'customer, adding a guest with wrong input',
    async (shown) => {
      await openUsers(shown)
      await shown.page.keyboard.press('g')
      await expect(dialog(shown.page).getByRole('textbox')).toBeFocused()
      await shown.page.keyboard.type('jan@')
      await shown.page.keyboard.press('Enter')
      await expect(dialog(shown.page).getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
    },
  ],
  [
    'customer, correcting a user',
    async (shown) => {
      await openUsers(shown)
      await shown.page.getByRole('main').getByRole('table').getByRole('button').last().click()
      await expect(dialog(shown.page).getByRole('textbox').first()).toBeFocused()
    },
  ],
  [
    'customer, locations',
    async (shown) => {
      const { customers } = shown.sandbox
      await openCustomer(shown, 'locations', ({ id }) => customers.services(id).length > 2)
      await expect(shown.page.getByRole('heading', { level: 4 }).nth(3)).toBeVisible()
      await expect(shown.page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0)
    },
  ],
  ['customer, usage', (shown) => openSeries(shown, 'usage', {})],
  ['customer, usage with its table', (shown) => openSeries(shown, 'usage', { table: 'true' })],
  [
    'customer, usage, typing days that are none',
    async (shown) => {
      await openSeries(shown, 'usage', {})
      const { page } = shown
      // It stands between the one before and the one after.
      await page.getByRole('main').locator('button[aria-label*=":"]').click()
      const fields = dialog(page).getByRole('textbox')
      await fields.first().fill('31/31/2025')
      await page.keyboard.press('Enter')
      await expect(fields.first()).toHaveAttribute('aria-invalid', 'true')
    },
  ],
  [
    'customer, usage, a crosshair on the chart',
    async (shown) => {
      await openSeries(shown, 'usage', {})
      await shown.page.getByRole('application').focus()
      await shown.page.keyboard.press('Home')
      await expect(shown.page.getByRole('application').locator('[aria-live]')).not.toBeEmpty()
    },
  ],
  [
    'customer, usage before there was any',
    async (shown) => {
      await openSeries(shown, 'usage', { from: '2001-01-01', to: '2001-02-01' }, false)
      await expect(shown.page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible()
    },
  ],
  ['customer, cost with its table', (shown) => openSeries(shown, 'cost', { table: 'true' })],
  [
    'customer, invoices',
    async (shown) => {
      const { invoices } = shown.sandbox.people
      await openCustomer(shown, 'invoices', ({ id }) => invoices.ofAccount(id).length > 0)
      await expect(rows(shown.page).first()).not.toBeEmpty()
    },
  ],
]
