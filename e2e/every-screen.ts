import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { authorizationsConnection, type Contact, type Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { isSettled, openAccount, serviceWith } from './customer-page.ts'
import { open, reading, rows } from './screens.ts'
import {
  openConnected,
  openConversations,
  openTariffPage,
  openTariffStart,
  tariffPageKinds,
} from './tariff-pages.ts'

export type Shown = { page: Page; sandbox: Sandbox }
/** A screen, and how to come to it without a word of any language. */
export type Screen = [name: string, show: (shown: Shown) => Promise<void>]

export const dialog = (page: Page) => page.getByRole('dialog')

/** Somebody with customer accounts and no account at the hub. */
export function somebody({ people }: Sandbox): Contact {
  const usernames = new Set(people.contacts.map(({ account }) => account?.username.toLowerCase()))
  const found = people.contacts.find(
    ({ id, account, email }) =>
      !account &&
      email !== null &&
      !usernames.has(email.toLowerCase()) &&
      people.accounts.some(({ contactId }) => contactId === id),
  )
  if (!found) throw new Error('the sandbox has nobody without an account')
  return found
}

async function openList(page: Page, path: string) {
  await open(page, path)
  await expect(rows(page).first()).not.toBeEmpty()
}
async function openContact({ page, sandbox }: Shown) {
  const { value } = await call(page, 'connections.list')
  const hub = (value as { id: string; kind: string }[]).find(({ kind }) => kind === 'hub')
  await open(page, `/contacts/${encodeURIComponent(`${hub?.id}/${somebody(sandbox).id}`)}`)
  await expect(page.getByRole('main').getByRole('table').nth(2)).toBeVisible()
  // The hub has answered as well: what can be done is known.
  await expect(page.getByRole('complementary').getByRole('button').last()).toBeEnabled()
}
export async function openDialog(shown: Shown) {
  await openContact(shown)
  await shown.page.keyboard.press('a')
  await expect(dialog(shown.page).getByRole('textbox')).toBeFocused()
}
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
/** An address of the authorizations, of which all are here. */
async function openAuthorizations({ page, sandbox }: Shown, path: string) {
  const { value } = await call(page, 'connections.list')
  if (!(value as { kind: string }[]).some(({ kind }) => kind === 'authorizations')) {
    const { secret, ...draft } = authorizationsConnection(sandbox)
    await call(page, 'connections.save', { draft, secret })
  }
  await call(page, 'authorizations.refresh')
  await open(page, `/authorizations${path}`)
}
async function openQueue(shown: Shown, path = '') {
  await openAuthorizations(shown, path)
  await expect(rows(shown.page).first()).not.toBeEmpty()
}
/** With all of them selected. */
async function selectedQueue(shown: Shown) {
  await openQueue(shown, '?view=all')
  await shown.page.getByRole('grid').focus()
  await shown.page.keyboard.press('Shift+A')
  await expect(shown.page.getByRole('region').last().getByRole('button').nth(2)).toBeVisible()
}

const filter =
  (at: number): Screen['1'] =>
  async ({ page }) => {
    await openList(page, '/invoices')
    await page.getByRole('search').getByRole('button').nth(at).click()
    await expect(dialog(page)).toBeVisible()
  }

/** An account like that: a link to its page, with this tab. */
async function openCustomer(
  { page, sandbox }: Shown,
  tab: string,
  fits: (account: Sandbox['people']['accounts'][number]) => boolean,
) {
  const { value } = await call(page, 'connections.list')
  const layer = (value as { id: string; kind: string }[]).find(({ kind }) => kind === 'data-layer')
  const account = sandbox.people.accounts.find(fits)
  await open(page, `/customers/${encodeURIComponent(`${layer?.id}/${account?.id}`)}/${tab}`)
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

export const screens: Screen[] = [
  ['contacts', ({ page }) => openList(page, '/contacts')],
  [
    'contacts filtered, one beside the list',
    async ({ page }) => {
      await openList(page, '/contacts?initial=B&accountStates=%5B%22none%22%2C%22active%22%5D')
      await page.keyboard.press('Space')
      await expect(page.getByRole('complementary').getByRole('heading', { level: 2 }).first()).toBeVisible()
    },
  ],
  [
    'contacts, none fits',
    async ({ page }) => {
      await open(page, '/contacts?text=nobody-is-called-this')
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible()
    },
  ],
  ['contact', openContact],
  ['contracts', ({ page }) => openList(page, '/contracts')],
  [
    'contracts filtered, one beside the list',
    async ({ page }) => {
      await openList(page, '/contracts?statuses=%5B%22active%22%5D')
      await page.keyboard.press('Space')
      await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible()
    },
  ],
  [
    'contracts, none fits',
    async ({ page }) => {
      await open(page, '/contracts?text=nothing-is-called-this')
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible()
    },
  ],
  [
    'contract',
    async ({ page }) => {
      await openList(page, '/contracts')
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(2)
      // The hub has answered as well: its documents are known.
      await expect(
        page.getByRole('main').getByRole('button').filter({ hasText: /\d{6}/ }).first(),
      ).toBeVisible()
      await page.locator('summary').click()
    },
  ],
  [
    'contract, nothing is here',
    async ({ page }) => {
      await open(page, '/contracts/nothing')
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    },
  ],
  [
    'organisations, one beside the list',
    async ({ page }) => {
      await openList(page, '/organisations')
      await page.keyboard.press('Space')
      await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible()
    },
  ],
  [
    'my account',
    async ({ page }) => {
      await open(page, '/my-account')
      await expect(page.getByRole('main').getByRole('table')).toBeVisible()
    },
  ],
  [
    'contact, with a note, a correction and what happened',
    async (shown) => {
      const { page, sandbox } = shown
      const { value } = await call(page, 'connections.list')
      const hub = (value as { id: string; kind: string }[]).find(({ kind }) => kind === 'hub')
      const id = `${hub?.id}/${somebody(sandbox).id}`
      const noteId = crypto.randomUUID()
      await call(page, 'contacts.saveNote', { id, noteId, text: '1234 5678' })
      await call(page, 'contacts.correctEmail', { id, email: 'somebody@example.org' })
      await openContact(shown)
      const note = page.getByRole('main').getByText('1234 5678', { exact: true })
      await note.scrollIntoViewIfNeeded()
      await page.getByRole('button', { expanded: false }).last().press('Enter')
      await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible()
    },
  ],
  [
    'contacts, those that may be there twice, compared',
    async ({ page, sandbox }) => {
      const [one, other] = sandbox.people.contacts.filter(({ companyName }) => companyName === null)
      if (!one || !other) throw new Error('the sandbox has no two people')
      Object.assign(other, { firstName: one.firstName, lastName: one.lastName, address: one.address })
      await call(page, 'sync.start', {})
      await open(page, '/contacts?twins=true')
      await rows(page).first().dblclick()
      await expect(page.getByRole('grid')).toBeHidden()
      const lines = page.getByRole('main').getByRole('listitem').getByRole('button')
      await lines.first().click()
      await expect(dialog(page).getByRole('table')).toBeVisible()
    },
  ],
  [
    'contact, linking an account',
    async (shown) => {
      await openContact(shown)
      const { page } = shown
      await page.locator('button[aria-haspopup="dialog"], main section > div > button').first().click()
      await dialog(page).getByRole('textbox').fill('an')
      await expect(dialog(page).getByRole('listitem').first()).toBeVisible()
    },
  ],
  [
    'contacts, corrections from a file',
    async ({ page }) => {
      await open(page, '/contacts/corrections')
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    },
  ],
  [
    'contact, nobody is here',
    async ({ page }) => {
      await open(page, '/contacts/nobody')
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    },
  ],
  ['add account', openDialog],
  [
    'add account, with warnings',
    async (shown) => {
      await openDialog(shown)
      const other = shown.sandbox.people.contacts.find(({ account }) => account?.status === 'active')
      await dialog(shown.page)
        .getByRole('textbox')
        .fill(other?.account?.username ?? '')
      await expect(dialog(shown.page).getByRole('alert')).toBeVisible()
    },
  ],
  [
    'add account, no e-mail',
    async (shown) => {
      await openDialog(shown)
      await dialog(shown.page).getByRole('textbox').fill('jan@')
      await shown.page.keyboard.press('Enter')
      await expect(dialog(shown.page).getByRole('textbox')).toHaveAttribute('aria-invalid', 'true')
    },
  ],
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
  [
    'who can see a contact, and why',
    async (shown) => {
      await openContact(shown)
      await shown.page.keyboard.press('w')
      await expect(dialog(shown.page).getByRole('listitem').first()).toBeVisible()
    },
  ],
  [
    'settings, who may do what',
    async ({ page }) => {
      await open(page, '/settings/roles')
      await expect(page.getByRole('main').getByRole('table')).toBeVisible()
    },
  ],
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
  ['invoices, choosing a status', filter(0)],
  ['invoices, choosing a period', filter(1)],
  ['invoices, choosing an amount', filter(2)],
  ['invoices, choosing an account', filter(3)],
  ['invoices, choosing a type', filter(4)],
  [
    'invoices, choosing columns',
    async ({ page }) => {
      await openList(page, '/invoices')
      await page.getByRole('grid').locator('xpath=preceding-sibling::*').getByRole('button').click()
      await expect(dialog(page)).toBeVisible()
    },
  ],
  ['authorizations', (shown) => openQueue(shown)],
  [
    'authorizations with every filter, one beside the list, two selected',
    async (shown) => {
      const { page } = shown
      const search = {
        view: 'all',
        whoActs: '["us"]',
        statuses: '["Inventory Complete"]',
        olderThanDays: '1',
      }
      await openQueue(shown, `?${new URLSearchParams(search)}`)
      for (const key of ['x', 'j', 'x', 'Space']) await page.keyboard.press(key)
      await expect(page.getByRole('complementary').getByRole('table')).toBeVisible()
    },
  ],
  [
    'authorizations, choosing a status',
    async (shown) => {
      await openQueue(shown)
      await shown.page.getByRole('search').getByRole('button').nth(1).click()
      await expect(dialog(shown.page)).toBeVisible()
    },
  ],
  [
    'authorizations, none fits',
    async (shown) => {
      await openAuthorizations(shown, '?text=nobody-is-called-this')
      await expect(shown.page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible()
    },
  ],
  [
    'authorization',
    async (shown) => {
      await openQueue(shown, '?view=active')
      await rows(shown.page).first().dblclick()
      // The panel beside the list has such a table as well.
      await expect(shown.page.getByRole('grid')).toBeHidden()
      await expect(shown.page.getByRole('table')).toBeVisible()
    },
  ],
  [
    'activating accounts',
    async (shown) => {
      await openQueue(shown, '?view=ready')
      await rows(shown.page).first().dblclick()
      // The panel beside the list has such a table as well.
      await expect(shown.page.getByRole('grid')).toBeHidden()
      await expect(shown.page.getByRole('table')).toBeVisible()
      await shown.page.keyboard.press('a')
      await expect(dialog(shown.page).getByRole('table')).toBeVisible()
    },
  ],
  [
    'activating those of several from a fiscal year on, active ones too',
    async (shown) => {
      await selectedQueue(shown)
      await shown.page.getByRole('region').last().getByRole('button').last().click()
      await expect(dialog(shown.page).getByRole('table')).toBeVisible()
      await dialog(shown.page).getByRole('radio').nth(4).press('Space')
      await expect(dialog(shown.page).getByRole('combobox')).toHaveCount(2)
      await dialog(shown.page).getByRole('checkbox').click()
      await expect(dialog(shown.page).getByRole('checkbox')).toBeChecked()
    },
  ],
  [
    'owner and tags of several authorizations',
    async (shown) => {
      await selectedQueue(shown)
      await shown.page.getByRole('region').last().getByRole('button').nth(2).click()
      await expect(dialog(shown.page).getByRole('combobox').first()).toBeVisible()
    },
  ],
  [
    'handing over a log-in',
    async (shown) => {
      await openQueue(shown, '?adding=true')
      await dialog(shown.page).getByRole('textbox').first().fill('http://192.0.2.1')
      await shown.page.keyboard.press('Enter')
      await expect(dialog(shown.page).getByRole('textbox').first()).toHaveAttribute('aria-invalid', 'true')
    },
  ],
  [
    'form link',
    async (shown) => {
      await openAuthorizations(shown, '/form-link')
      await expect(shown.page.getByRole('main').locator('code')).toBeVisible()
    },
  ],
  ...(['runs', 'rules', 'import'] as const).map(
    (part): Screen => [
      `authorizations: ${part}`,
      async (shown) => {
        await openAuthorizations(shown, `/${part}`)
        await expect(shown.page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      },
    ],
  ),
  ['tariffs', openConversations],
  ['tariffs, a new conversation', openTariffStart],
  ...tariffPageKinds.map((kind): Screen => [`tariffs: ${kind}`, (shown) => openTariffPage(shown, kind)]),
  ['customer, a connected tariff', openConnected],
  [
    'keep offline',
    async ({ page }) => {
      await open(page, '/offline')
      await expect(page.getByRole('radio').first()).toBeVisible()
    },
  ],
  ...(['connections', 'appearance', 'language'] as const).map(
    (section): Screen => [
      `settings: ${section}`,
      async ({ page }) => {
        await open(page, `/settings/${section}`)
        await expect(page.getByRole('main').getByRole('navigation')).toBeVisible()
        await expect(
          page
            .getByRole('radiogroup')
            .or(page.getByRole('main').getByRole('heading', { level: 2 }))
            .first(),
        ).toBeVisible()
      },
    ],
  ),
  [
    'a new connection',
    async ({ page }) => {
      await open(page, '/settings/connections?add=hub')
      await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible()
    },
  ],
  [
    'the endpoints of a connection, one open',
    async ({ page }) => {
      const { value } = await call(page, 'connections.list')
      const id = (value as { id: string; kind: string }[]).find(({ kind }) => kind === 'data-layer')?.id
      await open(page, `/settings/connections?endpoints=${id}&operation=invoices`)
      await expect(page.getByRole('main').getByRole('table').getByRole('textbox').first()).toBeVisible()
    },
  ],
  [
    'activity log, verified',
    async (shown) => {
      const { page } = shown
      await openContact(shown)
      await openList(page, '/activity')
      await page.keyboard.press('v')
      await expect(page.getByRole('main').getByRole('status')).toBeVisible()
    },
  ],
  [
    'activity log, none fits',
    async ({ page }) => {
      await open(page, '/activity?text=nobody-did-this&acts=%5B%22reveal%22%5D&from=2020-01-01')
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible()
    },
  ],
  [
    'activity log, choosing what',
    async ({ page }) => {
      await open(page, '/activity')
      await page.getByRole('search').getByRole('button').first().click()
      await expect(dialog(page).getByRole('checkbox').first()).toBeVisible()
    },
  ],
  [
    'searching everywhere',
    async ({ page }) => {
      await openList(page, '/contacts')
      await page.keyboard.press('Control+k')
      await expect(dialog(page).getByRole('textbox')).toBeFocused()
      await page.keyboard.type('an')
      await expect(dialog(page).getByRole('button').nth(4)).toBeVisible()
    },
  ],
  [
    'all keys',
    async ({ page }) => {
      await openList(page, '/contacts')
      await page.keyboard.press('?')
      await expect(dialog(page).getByRole('heading').nth(1)).toBeVisible()
    },
  ],
  [
    'an address that leads nowhere',
    async ({ page }) => {
      await open(page, '/nowhere')
      await expect(page.getByRole('main').getByRole('link')).toBeVisible()
    },
  ],
]
