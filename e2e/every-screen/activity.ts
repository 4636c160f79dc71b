import { expect } from '@playwright/test'
import { open } from '../screens.ts'
import { openContact } from './contacts.ts'
import { dialog, openList, type Screen } from './screen.ts'

export const activityScreens: Screen[] = [
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
]
