import { openDialog, somebody } from './every-screen/contacts.ts'
import { dialog } from './every-screen/screen.ts'
import { synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 40, invoices: 40, invitations: true })

test('a hub that invites: said to whom it went, and sent again', async ({ running: { page }, sandbox }) => {
  await synced(page)
  const contact = somebody(sandbox)
  await openDialog({ page, sandbox })
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toContainText('Invitation sent')
  await expect(dialog(page)).toContainText(`An invitation went to ${contact.email}`)
  await expect(dialog(page)).not.toContainText('password:')
  const before = contact.account?.invitedAt
  await dialog(page).getByRole('button', { name: 'Send again' }).click()
  await expect(dialog(page).getByRole('status')).toHaveText(`Access sent to ${contact.email}.`)
  expect(contact.account?.invitedAt).not.toBe(before)
  await dialog(page).getByRole('button', { name: 'Close' }).click()

  const panel = page.getByRole('region', { name: 'Account', exact: true })
  await expect(panel).toContainText('Invited')
  await expect(panel).toContainText(contact.email ?? '')
  await expect(panel.getByRole('button', { name: 'Add account' })).toBeHidden()
  await panel.getByRole('button', { name: 'Send access again' }).click()
  await dialog(page).getByRole('button', { name: 'Send access' }).click()
  await expect(page.getByText(`Access sent to ${contact.email}`)).toBeVisible()
})
