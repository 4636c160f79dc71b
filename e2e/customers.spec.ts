import type { Page } from '@playwright/test'
import type { Account, Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { expect, test } from './console.ts'
import { accountWith, box, lookUp, named, openAccount, users } from './customer-page.ts'
import { open, rows, synced } from './screens.ts'

test.use({ contacts: 60, invoices: 600 })
test.setTimeout(120_000)

const dialog = (page: Page) => page.getByRole('dialog')
const sameOwner = ({ people }: Sandbox, { ssn }: Account) => people.accounts.filter((one) => one.ssn === ssn)
const single = (sandbox: Sandbox) => (account: Account) =>
  account.country === 'SE' && account.ssn !== null && sameOwner(sandbox, account).length === 1

test('looked up by personal number, e-mail, organisation number and phone', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const person = accountWith(sandbox, single(sandbox))
  const company = accountWith(
    sandbox,
    ({ orgNumber }) =>
      orgNumber !== null && sandbox.people.accounts.filter((one) => one.orgNumber === orgNumber).length === 1,
  )
  const ssn = person.ssn ?? ''
  await lookUp(page, `${ssn.slice(2, 8)}-${ssn.slice(8)}`)
  await expect(named(page, person.name)).toBeVisible()
  await expect(page.getByText(/^Yes: the account has the personal number/)).toBeVisible()
  expect(page.url()).not.toContain(ssn.slice(8))
  await lookUp(page, company.orgNumber ?? '')
  await expect(named(page, company.name)).toBeVisible()
  for (const text of [person.email, person.phoneNumber]) {
    if (!text) continue
    const { value } = await call(page, 'customers.lookUp', {
      by: text.includes('@') ? 'email' : 'phone',
      text,
    })
    const { accounts } = value as { accounts: { number: string }[] }
    await lookUp(page, text)
    const found = page.getByRole('link', { name: person.name }).first()
    if (accounts.length > 1) await expect(found).toBeFocused()
    else await expect(named(page, person.name)).toBeVisible()
  }
})

test('somebody with several accounts chooses by keyboard, and switches without going back', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const account = accountWith(sandbox, (one) => one.ssn !== null && sameOwner(sandbox, one).length === 2)
  await lookUp(page, account.ssn ?? '')
  await expect(page.getByRole('heading', { name: /^2 accounts found/ })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
  // Of one name, they are told apart by where they are.
  for (const { address } of sameOwner(sandbox, account))
    await expect(page.getByRole('cell', { name: `${address.street}, ${address.city}` })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(named(page, account.name)).toBeVisible()
  const first = page.url()
  await page.keyboard.press('2')
  await expect(page).toHaveURL(/\/locations$/)
  await expect(page.getByRole('button', { name: '2 accounts' })).toBeVisible()
  await page.keyboard.press('s')
  await expect(page.getByRole('menuitem').first()).toBeVisible()
  await page.getByRole('menuitem').and(page.locator(':not([aria-current])')).click()
  await expect(page).not.toHaveURL(first.replace('/profile', '/locations'))
  await expect(page).toHaveURL(/\/locations$/)
  await expect(named(page, account.name)).toBeVisible()
})

test('nobody found, wrong input, and a data layer that is out of order', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  await lookUp(page, '19640823-3235')
  await expect(page.getByRole('alert')).toContainText('check digit')
  await box(page).fill('nobody@nowhere.example')
  await page.keyboard.press('Enter')
  await expect(page.getByText('No account found')).toBeVisible()
  sandbox.faults.add({ route: '/data-layer/accounts', kind: 'status', status: 500 })
  await box(page).fill('somebody@nowhere.example')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('out of order', { timeout: 30_000 })
  await expect(box(page)).toHaveValue('somebody@nowhere.example')
})

test('tabs by key: locations, services, agreements and prices as people say them', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const account = accountWith(sandbox, ({ id, country }) => {
    const services = sandbox.customers.services(id)
    const prices = services.flatMap((one) =>
      sandbox.customers.products(one).flatMap((product) => product.prices),
    )
    return country === 'SE' && prices.some(({ type }) => type === 'spotkWh')
  })
  await openAccount(page, account)
  await expect(named(page, account.name)).toBeVisible()
  await page.keyboard.press('2')
  await expect(page.getByText(/^spot( \+ [\d.]+ öre\/kWh)/).first()).toBeVisible()
  await expect(page.getByText(/^[\d.,]+ kr\/month$/).first()).toBeVisible()
  const [location] = sandbox.customers.locations(account.id)
  await expect(
    page.getByRole('heading', { level: 2, name: location?.name ?? location?.address.street ?? '' }).first(),
  ).toBeVisible()
  await page.keyboard.press('5')
  await expect(page).toHaveURL(/\/invoices$/)
  const own = sandbox.people.invoices.ofAccount(account.id)
  if (own.length > 0) await expect(rows(page).first()).not.toBeEmpty()
  await page.keyboard.press('1')
  await expect(users(page)).toBeVisible()
})

test('a guest is added and corrected; what the data layer refuses is said at the field', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const account = accountWith(sandbox, ({ role, email }) => role === 'owner' && email !== null)
  await openAccount(page, account)
  await expect(page.getByRole('button', { name: 'Add guest' })).toBeEnabled()
  await page.keyboard.press('g')
  const field = dialog(page).getByRole('textbox')
  await expect(field).toBeFocused()
  await field.fill(account.email ?? '')
  await page.keyboard.press('Enter')
  await expect(field).toHaveAccessibleDescription(/has access to this account already/)
  await field.fill('a.new.guest@example.org')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  const row = users(page).getByRole('row').filter({ hasText: 'a.new.guest@example.org' })
  await expect(row).toBeVisible()
  await row.getByRole('button').click()
  const email = dialog(page).getByRole('textbox', { name: 'E-mail' })
  await email.fill(account.email ?? '')
  await dialog(page).getByRole('textbox', { name: 'Phone' }).fill('+46 70 123 45 67')
  await page.keyboard.press('Enter')
  await expect(email).toHaveAccessibleDescription(/Somebody else uses this already/)
  await email.fill('a.better.address@example.org')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(users(page).getByRole('row').filter({ hasText: '+46701234567' })).toContainText(
    'a.better.address@example.org',
  )
  const kept = sandbox.customers.userRoles(account.id).map(({ user }) => user.email)
  expect(kept).toContain('a.better.address@example.org')
})

test('10,000 guests: found by typing, reached by scrolling', async ({ console: { page }, sandbox }) => {
  await synced(page)
  const account = accountWith(sandbox, ({ guests }) => guests >= 10_000)
  await openAccount(page, account)
  await expect(page.getByText('10,001 of 10,001')).toBeVisible({ timeout: 60_000 })
  expect(await users(page).getByRole('row').count()).toBeLessThan(120)
  const last = sandbox.customers.userRoles(account.id).at(-1)?.user.email ?? ''
  await users(page)
    .locator('..')
    .evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight))
  await expect(users(page).locator('[aria-rowindex="10002"]')).toContainText(last)
  await page.keyboard.press('/')
  await page.keyboard.type(last)
  await expect(page.getByText('1 of 10,001')).toBeVisible()
  await expect(users(page).getByRole('cell', { name: last })).toBeVisible()
})

test('another customer is never mixed with the one before, however late the answers come', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const fits = single(sandbox)
  const [one, other] = sandbox.people.accounts.filter(
    (account) => fits(account) && sandbox.customers.locations(account.id).length > 0,
  )
  if (!one || !other) throw new Error('too few accounts')
  const gate = sandbox.gate(new RegExp(`/accounts/${one.id}/(userroles|locations|services)`))
  await openAccount(page, one, 'locations')
  await gate.arrived()
  await page.getByRole('link', { name: 'Customers', exact: true }).click()
  await expect(box(page)).toBeFocused()
  await page.keyboard.type(other.ssn ?? '')
  await page.keyboard.press('Enter')
  await expect(named(page, other.name)).toBeVisible()
  await page.keyboard.press('2')
  const streets = (id: string) => sandbox.customers.locations(id).map(({ address }) => address.street)
  const [own = ''] = streets(other.id)
  await expect(page.getByRole('main').getByText(own).first()).toBeVisible()
  gate.release()
  await expect
    .poll(() => sandbox.log.filter(({ path }) => path.endsWith(`/accounts/${one.id}/locations`)).length)
    .toBeGreaterThan(0)
  await expect(page.getByRole('main').getByText(own).first()).toBeVisible()
  for (const street of streets(one.id).filter((name) => !streets(other.id).includes(name)))
    await expect(page.getByRole('main').getByText(street)).toHaveCount(0)
  await expect(page.getByRole('main').getByText(one.email ?? one.id)).toHaveCount(0)
})

test('thirty locations are not in the way of the tab that is open', async ({
  console: { page },
  sandbox,
}) => {
  await synced(page)
  const { customers, log } = sandbox
  const account = accountWith(sandbox, ({ id }) => customers.locations(id).length === 30)
  const services = customers.services(account.id).length
  const asked = (path: RegExp) => log.filter((one) => path.test(one.path)).length
  const gate = sandbox.gate(/\/(agreements|products)$/)
  await openAccount(page, account, 'usage')
  await gate.arrived()
  await expect(page.getByRole('application')).toBeVisible()
  expect(asked(/\/(agreements|products)$/)).toBeLessThanOrEqual(4)
  gate.release()
  await page.keyboard.press('2')
  const waiting = page.getByRole('main').locator('[aria-busy="true"]')
  await expect(waiting).toHaveCount(0, { timeout: 60_000 })
  expect(asked(/\/agreements$/)).toBe(services)
})

test('what the organisation does not provide is said once', async ({ console: { page }, sandbox }) => {
  await synced(page)
  for (const route of [/\/agreements$/, /\/userroles$/])
    sandbox.faults.add({ route, kind: 'status', status: 501 })
  const account = accountWith(
    sandbox,
    ({ id, orgNumber }) => orgNumber !== null && sandbox.customers.services(id).length > 1,
  )
  await openAccount(page, account)
  await expect(page.getByText('This organisation does not provide users and roles.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add guest' })).toHaveCount(0)
  await page.keyboard.press('2')
  await expect(page.getByText('This organisation does not provide agreements.')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 4, name: 'Products and prices' }).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 4, name: 'Agreements' })).toHaveCount(0)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('offline the customers that were looked at stay, with their age; nothing can be changed', async ({
  console: running,
  sandbox,
}) => {
  const { page, host } = running
  await synced(page)
  const account = accountWith(sandbox, ({ id }) =>
    sandbox.customers.services(id).some((service) => sandbox.customers.agreements(service).length > 0),
  )
  await openAccount(page, account)
  await expect(users(page)).toBeVisible()
  await page.keyboard.press('2')
  await expect(page.getByRole('heading', { level: 4, name: 'Agreements' }).first()).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await host.setOnline(false)
  await open(page, '/customers')
  await expect(page.getByRole('button', { name: 'Look up' })).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('link', { name: account.name }).first().click()
  await expect(users(page)).toBeVisible()
  await expect(page.getByText(/^As of/).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add guest' })).toBeDisabled()
  await page.keyboard.press('2')
  await expect(page.getByRole('heading', { level: 4, name: 'Agreements' }).first()).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await host.setOnline(true)
  // A person would press "Look again" as well.
  await expect
    .poll(async () => (await call(page, 'network.check')).value, { timeout: 30_000 })
    .toMatchObject({ online: true, unreachable: [] })
  await page.keyboard.press('1')
  await expect(page.getByRole('button', { name: 'Add guest' })).toBeEnabled()
})

test('what was typed to look somebody up leaves no trace in logs, storage or history', async ({
  console: running,
  sandbox,
}) => {
  const { page } = running
  await synced(page)
  const { ssn } = accountWith(sandbox, single(sandbox))
  await lookUp(page, ssn ?? '')
  await expect(page.getByText(/^Yes: the account has the personal number/)).toBeVisible()
  expect(running.logs()).not.toContain(ssn)
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]))
  expect(kept).not.toContain(ssn)
})
