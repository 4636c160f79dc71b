import { expect } from '@playwright/test'
import { open } from '../screens.ts'
import { connectionId, openList, type Screen } from './screen.ts'

export const settingsScreens: Screen[] = [
  [
    'my account',
    async ({ page }) => {
      await open(page, '/my-account')
      await expect(page.getByRole('main').getByRole('table')).toBeVisible()
    },
  ],
  [
    'permissions, one beside the list',
    async ({ page }) => {
      await openList(page, '/my-account/permissions')
      await page.keyboard.press('Space')
      await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible()
      await page.getByRole('complementary').locator('summary').click()
    },
  ],
  [
    'permissions, none fits',
    async ({ page }) => {
      await open(page, '/my-account/permissions?text=nothing-is-called-this')
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible()
    },
  ],
  [
    'settings, who may do what',
    async ({ page }) => {
      await open(page, '/settings/roles')
      await expect(page.getByRole('main').getByRole('table')).toBeVisible()
    },
  ],
  [
    'keep offline',
    async ({ page }) => {
      await open(page, '/offline')
      await expect(page.getByRole('main').getByRole('table')).toBeVisible()
    },
  ],
  [
    'keep offline, forgetting everything',
    async ({ page }) => {
      await open(page, '/offline')
      await page.getByRole('main').getByRole('button').last().click()
      await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible()
      await expect(page.getByRole('dialog').getByRole('listitem').nth(1)).toBeVisible()
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
      const id = await connectionId(page, 'data-layer')
      await open(page, `/settings/connections?endpoints=${id}&operation=invoices`)
      await expect(page.getByRole('main').getByRole('table').getByRole('textbox').first()).toBeVisible()
    },
  ],
]
