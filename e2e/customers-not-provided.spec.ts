import { call } from './bridge.ts'
import { expect, test } from './console.ts'
import { accountWith, isSettled, lookUp, named, openAccount, serviceWith, users } from './customer-page.ts'
import { rows, synced } from './screens.ts'

test.use({
  contacts: 40,
  invoices: 200,
  notProvided: ['locations', 'updateUser', 'addUser', 'events', 'invoiceStream', 'invoiceUrl'],
})
test.setTimeout(120_000)

test('where there are no locations to be had, usage and cost are not there either; no refusal is a failure', async ({
  console: running,
  sandbox,
}) => {
  const { page } = running
  await synced(page)
  const account = accountWith(
    sandbox,
    ({ id, role, email }) =>
      role === 'owner' && email !== null && sandbox.people.invoices.ofAccount(id).length > 0,
  )
  await openAccount(page, account)
  await expect(users(page)).toBeVisible()
  const tabs = page.getByRole('navigation', { name: 'What to see of this customer' }).getByRole('link')
  await expect(tabs).toHaveText(['Profile', 'Locations', 'Invoices'])
  await page.keyboard.press('2')
  await expect(page.getByText('This organisation does not provide locations and services.')).toHaveCount(1)
  await expect(page.getByRole('alert')).toHaveCount(0)

  await test.step('a change that is not provided says so, and keeps what was typed', async () => {
    await page.keyboard.press('1')
    await expect(page.getByRole('button', { name: 'Add guest' })).toBeEnabled()
    await page.keyboard.press('g')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await page.keyboard.type('a.guest@example.org')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText('Not offered here')).toBeVisible()
    await expect(dialog.getByRole('textbox')).toHaveValue('a.guest@example.org')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
  await test.step('nobody is told again that it was seen', async () => {
    const told = () => sandbox.log.filter(({ path }) => path.endsWith('/events')).length
    await expect.poll(told).toBe(1)
    const other = accountWith(sandbox, ({ id }) => id !== account.id)
    await openAccount(page, other)
    await expect(named(page, other.name)).toBeVisible()
    expect((await call(page, 'network.check')).ok).toBe(true)
    expect(told()).toBe(1)
  })
  await test.step('invoices without PDFs are listed', async () => {
    await openAccount(page, account, 'invoices')
    await expect(rows(page).first()).not.toBeEmpty()
  })
})

test.describe('neither measurements nor cost', () => {
  test.use({ notProvided: ['measurements', 'cost'] })
  test('each says so in its tab, and nothing else is in the way', async ({ console: { page }, sandbox }) => {
    await synced(page)
    const { account } = serviceWith(
      sandbox,
      (one) => one.measurement !== null && one.cost !== null && isSettled(sandbox, one),
    )
    await openAccount(page, account)
    await expect(users(page)).toBeVisible()
    await page.keyboard.press('3')
    await expect(page.getByText('Its data layer gives no measurements.')).toHaveCount(1)
    await page.keyboard.press('4')
    await expect(page.getByText('Its data layer gives no costs.')).toHaveCount(1)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test.describe('accounts themselves', () => {
  test.use({ notProvided: ['account'] })
  test('whoever is found is known by their users, is synchronised, and it is said once', async ({
    console: { page },
    sandbox,
  }) => {
    await synced(page)
    expect((await call(page, 'sync.status')).value).toMatchObject({
      state: 'idle',
      failure: null,
      failed: [],
    })
    const account = accountWith(
      sandbox,
      ({ id, ssn, country }) =>
        country === 'SE' &&
        ssn !== null &&
        sandbox.people.accounts.filter((one) => one.ssn === ssn).length === 1 &&
        sandbox.people.invoices.ofAccount(id).length > 0,
    )
    await lookUp(page, account.ssn ?? '')
    await expect(named(page, account.name)).toBeVisible()
    await expect(page.getByText('This organisation does not provide account details.')).toHaveCount(1)
    await expect(users(page)).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.keyboard.press('5')
    await expect(rows(page).first()).not.toBeEmpty()
  })
})
