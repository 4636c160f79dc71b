import { expect } from '@playwright/test'
import { open } from '../screens.ts'
import { dialog, openList, type Screen } from './screen.ts'

export const anywhereScreens: Screen[] = [
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
