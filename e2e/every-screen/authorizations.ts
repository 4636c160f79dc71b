import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { authorizationsConnection } from '../../sandbox/index.ts'
import { call } from '../bridge.ts'
import { open, rows } from '../screens.ts'
import { dialog, type Screen, type Shown } from './screen.ts'

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

export const authorizationScreens: Screen[] = [
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
  [
    'authorizations: a run',
    async (shown) => {
      const { page } = shown
      await openAuthorizations(shown, '/runs')
      const list = { filter: { view: 'ready' }, sort: { by: 'username', direction: 'ascending' } }
      const { value } = await call(page, 'authorizations.page', { ...list, offset: 0, limit: 1 })
      const ids = (value as { rows: { id: string }[] }).rows.map(({ id }) => id)
      const id = randomUUID()
      const wish = {
        kind: 'activate',
        choice: { of: 'authorizations', ids },
        dataStartDate: null,
        activeToo: false,
      }
      await call(page, 'authorizations.startRun', { ...wish, id })
      await call(page, 'authorizations.cancelRun', { id })
      await openAuthorizations(shown, `/runs/${id}`)
      await expect(rows(page).first()).not.toBeEmpty()
    },
  ],
]
