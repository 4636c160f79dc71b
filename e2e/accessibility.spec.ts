import { expectAccessible } from './axe.ts'
import { test as alone } from './console.ts'
import { openDialog, somebody } from './every-screen/contacts.ts'
import { dialog } from './every-screen/screen.ts'
import { count, open, reading, rows, synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 80, invoices: 600 })
test.setTimeout(120_000)

test('nothing stands in the way: account added', async ({ running, sandbox }) => {
  const { page } = running
  await synced(page)
  const { email } = somebody(sandbox)
  await openDialog({ page, sandbox })
  await dialog(page)
    .getByRole('textbox')
    .fill(email ?? '')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('button', { name: 'Show' })).toBeFocused()
  await expectAccessible(running)
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toContainText('cannot be shown again')
  await expectAccessible(running)
  await dialog(page).getByRole('button', { name: 'Close without the password' }).click()
  await page.getByRole('button', { name: 'Send access again' }).click()
  await expectAccessible(running)
})

test('nothing stands in the way: a connection, and removing it', async ({ running }) => {
  const { page } = running
  await synced(page)
  await open(page, '/settings/connections')
  await page.getByRole('link', { name: /^Sandbox hub/ }).click()
  await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible()
  await expectAccessible(running)
  await page.getByRole('button', { name: 'Remove…' }).click()
  await expect(dialog(page)).toBeVisible()
  await expectAccessible(running)
})

test('nothing stands in the way: offline', async ({ running }) => {
  const { page, host } = running
  await synced(page)
  await open(page, '/contacts')
  await host.setOnline(false)
  try {
    await expect(page.getByText(/^You are offline/)).toBeVisible()
    await expectAccessible(running)
    await page.getByRole('link', { name: 'Invoices', exact: true }).click()
    await expect(page.getByRole('grid', { name: 'Invoices' })).toBeVisible()
    // One that no test before has opened.
    await rows(page)
      .filter({ hasNot: page.getByRole('img', { name: /PDF/ }) })
      .first()
      .click()
    await expect(page.getByText('This PDF is not on this computer')).toBeVisible()
    await expectAccessible(running)
    await page.getByRole('link', { name: 'Keep offline' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Keep offline' })).toBeVisible()
    await expectAccessible(running)
  } finally {
    await host.setOnline(true)
  }
  await expect(page.getByText(/^You are offline/)).toBeHidden()
})

alone.describe('before there is anything', () => {
  alone.use({ provision: false })
  alone('nothing stands in the way: the first run', async ({ console: running }) => {
    await expect(running.page.getByText('Connect your first system')).toBeVisible()
    await expectAccessible(running)
  })
})

alone.describe('without a keychain', () => {
  alone.use({ keychain: 'missing' })
  alone('nothing stands in the way: no keychain', async ({ console: running }) => {
    await expect(running.page.getByRole('alert')).toBeVisible()
    await expectAccessible(running)
  })
})

test.describe('by keyboard alone', () => {
  for (const path of ['/contacts', '/invoices', '/offline', '/settings/connections?add=hub']) {
    test(`the focus is seen wherever it goes: ${path}`, async ({ running: { page } }) => {
      await synced(page)
      await open(page, path)
      await expect(
        page
          .getByRole('main')
          .getByRole('textbox')
          .or(page.getByRole('main').getByRole('combobox'))
          .or(page.getByRole('radio'))
          .first(),
      ).toBeVisible()
      await page.emulateMedia({ reducedMotion: 'reduce' })
      // From the top: a form begins with its first field.
      await page.getByRole('link', { name: 'Skip to content' }).focus()
      const seen = new Set<string>()
      for (;;) {
        await page.keyboard.press('Tab')
        const focus = page.locator(':focus')
        if ((await focus.count()) === 0) break
        const place = await focus.evaluate((element) => {
          const { x, y, width, height } = element.getBoundingClientRect()
          return { name: element.outerHTML.slice(0, 200), x, y, width, height }
        })
        const key = `${place.name} ${place.x} ${place.y}`
        if (seen.has(key)) break
        seen.add(key)
        const clip = {
          x: Math.max(0, place.x - 5),
          y: Math.max(0, place.y - 5),
          width: place.width + 10,
          height: place.height + 10,
        }
        const element = await focus.elementHandle()
        const withFocus = await page.screenshot({ clip })
        await element?.evaluate((node) => (node as HTMLElement).blur())
        const without = await page.screenshot({ clip })
        expect(withFocus.equals(without), place.name).toBe(false)
        await element?.evaluate((node) => (node as HTMLElement).focus())
      }
      expect(seen.size).toBeGreaterThan(8)
    })
  }

  test('the main job: find, add the account, read the invoice', async ({ running: { page }, sandbox }) => {
    await synced(page)
    const contact = somebody(sandbox)
    const { keyboard } = page
    await open(page, '/contacts')
    await expect(rows(page).first()).not.toBeEmpty()
    await keyboard.press('/')
    await keyboard.type(contact.email ?? '')
    await expect(count(page)).toHaveText(/^[12] of /)
    await keyboard.press('Enter')
    await expect(page.getByRole('grid')).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add account' })).toBeEnabled()
    await keyboard.press('a')
    await expect(dialog(page).getByRole('textbox')).toHaveValue(contact.email ?? '')
    await keyboard.press('Enter')
    await expect(dialog(page)).toContainText('Account added')
    await expect(dialog(page).getByRole('button', { name: 'Show' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(dialog(page)).toContainText(/\w{4}-\w{4}-\w{4}/)
    await expect(dialog(page).getByRole('button', { name: 'Hide' })).toBeFocused()
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(dialog(page)).toContainText('The clipboard is cleared')
    await keyboard.press('Tab')
    await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeFocused()
    await keyboard.press('Enter')
    await expect(dialog(page)).toBeHidden()
    await expect(page.getByRole('region', { name: 'Account', exact: true })).toBeFocused()
    await keyboard.press('i')
    await expect(page.getByText(/^Customer: /)).toBeVisible()
    await expect(rows(page).first()).not.toBeEmpty()
    await keyboard.press('Space')
    const panel = page.getByRole('region', { name: /^Invoice / })
    await expect(panel).toBeVisible()
    await expect(reading(page).or(panel.getByText('There is no PDF'))).toBeVisible()
    await keyboard.press('Escape')
    await expect(panel).toBeHidden()
  })

  test('the focus returns where it was when a dialog closes', async ({ running: { page }, sandbox }) => {
    await openDialog({ page, sandbox })
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
    const button = page.getByRole('button', { name: 'Add account' })
    await button.focus()
    for (const [key, opened] of [
      ['Enter', dialog(page)],
      ['?', dialog(page)],
      ['Control+k', page.getByRole('textbox', { name: 'Search contacts, customers, invoices and actions' })],
    ] as const) {
      await page.keyboard.press(key)
      await expect(opened).toBeVisible()
      // It takes the focus a moment after it is seen.
      await expect(page.locator('[role="dialog"]:focus-within')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(opened).toBeHidden()
      await expect(button, key).toBeFocused()
    }
    await open(page, '/invoices')
    const filter = page.getByRole('search').getByRole('button', { name: 'Amount' })
    await filter.focus()
    await page.keyboard.press('Enter')
    await expect(dialog(page).getByRole('textbox').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(filter).toBeFocused()
  })

  test('the first Tab leads past the navigation', async ({ running: { page } }) => {
    await open(page, '/contacts')
    await expect(rows(page).first()).not.toBeEmpty()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })
})
