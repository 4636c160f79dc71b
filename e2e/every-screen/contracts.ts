import { expect } from '@playwright/test'
import { open, reading } from '../screens.ts'
import { openList, type Screen } from './screen.ts'

export const contractScreens: Screen[] = [
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
    'a document beside its contract',
    async ({ page }) => {
      await openList(page, '/contracts')
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      const documents = page.getByRole('main').getByRole('button', { pressed: false })
      await documents.filter({ hasText: /\d{6}/ }).first().click()
      await expect(reading(page).locator('canvas').first()).toBeVisible()
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
      await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible()
    },
  ],
]
