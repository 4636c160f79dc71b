import { expect } from '@playwright/test'
import type { Contact, Sandbox } from '../../sandbox/index.ts'
import { call } from '../bridge.ts'
import { open, rows } from '../screens.ts'
import { connectionId, dialog, openList, type Screen, type Shown } from './screen.ts'

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

export async function openContact({ page, sandbox }: Shown) {
  const hub = await connectionId(page, 'hub')
  await open(page, `/contacts/${encodeURIComponent(`${hub}/${somebody(sandbox).id}`)}`)
  await expect(page.getByRole('main').getByRole('table').nth(2)).toBeVisible()
  // The hub has answered as well: what can be done is known.
  await expect(page.getByRole('complementary').getByRole('button').last()).toBeEnabled()
}

export async function openDialog(shown: Shown) {
  await openContact(shown)
  await shown.page.keyboard.press('a')
  await expect(dialog(shown.page).getByRole('textbox')).toBeFocused()
}

export const contactScreens: Screen[] = [
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
  [
    'contact, with a note, a correction and what happened',
    async (shown) => {
      const { page, sandbox } = shown
      const hub = await connectionId(page, 'hub')
      const id = `${hub}/${somebody(sandbox).id}`
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
  [
    'who can see a contact, and why',
    async (shown) => {
      await openContact(shown)
      await shown.page.keyboard.press('w')
      await expect(dialog(shown.page).getByRole('listitem').first()).toBeVisible()
    },
  ],
]
