import { expect, test } from './console.ts'
import { accountWith, openAccount, users } from './customer-page.ts'
import { open, synced } from './screens.ts'

test.use({ contacts: 60, invoices: 60, emailField: 'emailAddress' })
test.setTimeout(120_000)

test('an organisation that spells a field otherwise is understood once its endpoint says so, and nothing typed is lost', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const account = accountWith(
    sandbox,
    ({ role, email, guests }) => role === 'owner' && email !== null && guests > 0,
  )
  const dialog = page.getByRole('dialog')
  const email = dialog.getByRole('textbox', { name: 'E-mail' })
  const correct = async () => {
    await openAccount(page, account)
    await users(page).getByRole('row').filter({ hasText: 'Guest' }).first().getByRole('button').click()
    await expect(email).toBeFocused()
  }
  const better = 'a.better.address@example.org'
  await test.step('refused at the field', async () => {
    await correct()
    await email.fill(better)
    await page.keyboard.press('Enter')
    await expect(email).toHaveAccessibleDescription('The data layer does not accept this.')
    await expect(email).toHaveValue(better)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
  await test.step('called by its name in the endpoint table', async () => {
    await open(page, '/settings/connections')
    await page.getByRole('link', { name: 'Endpoints of Sandbox data layer' }).click()
    await page.getByRole('button', { name: 'Correct user', exact: true }).click()
    const field = page.getByRole('textbox', { name: 'E-mail', exact: true })
    await field.fill('email address')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await field.fill('emailAddress')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByRole('row', { name: /^Correct user / })).toContainText('Changed')
  })
  await test.step('what was typed is still there, and is taken now', async () => {
    await correct()
    await expect(email).toHaveValue(better)
    await email.fill(account.email ?? '')
    await page.keyboard.press('Enter')
    await expect(email).toHaveAccessibleDescription(/Somebody else uses this already/)
    await email.fill(better)
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(users(page).getByRole('row').filter({ hasText: better })).toBeVisible()
    const kept = sandbox.customers.userRoles(account.id).map(({ user }) => user.email)
    expect(kept).toContain(better)
  })
})
