import type { Page } from '@playwright/test'
import type { Account, Location } from '../sandbox/index.ts'
import { accountWith, named, openAccount, serviceWith, users } from './customer-page.ts'
import { synced } from './screens.ts'
import { expect, test } from './shared-console.ts'

test.use({ contacts: 120, invoices: 120 })
test.setTimeout(120_000)
test.beforeEach(({ running: { page } }) => synced(page))

const places = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 })
const service = (page: Page) => page.getByRole('main').getByRole('heading', { level: 3 })
// Thirty places are more than a hundred and fifty questions: a busy machine takes its time.
const drawn = (page: Page) =>
  expect(page.getByRole('main').locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 })

async function showLocations(page: Page, account: Account) {
  await openAccount(page, account, 'locations')
  await expect(named(page, account.name)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Locations', exact: true })).toBeVisible()
  await drawn(page)
}
const titleOf = ({ name, address }: Location) => name ?? address.street

for (const spelling of ['plain', 'id', 'accountId'] as const) {
  test(`everything is there where fields are spelled as in “${spelling}”`, async ({
    running: { page },
    sandbox,
  }) => {
    const { customers } = sandbox
    const account = accountWith(
      sandbox,
      (one) =>
        one.spelling === spelling &&
        one.role === 'owner' &&
        one.country === 'SE' &&
        one.email !== null &&
        customers.services(one.id).some((service) => customers.agreements(service).length > 0),
    )
    await openAccount(page, account)
    await expect(users(page).getByRole('row').filter({ hasText: 'Owner' })).toContainText(account.phoneNumber)
    const facts = page.getByRole('region', { name: 'Account', exact: true })
    await expect(facts).toContainText(account.phoneNumber)
    await expect(facts).toContainText((account.ssn ?? '').slice(0, 8))
    await showLocations(page, account)
    const locations = customers.locations(account.id)
    await expect(places(page)).toHaveText(locations.map(titleOf))
    await expect(service(page)).toHaveCount(locations.flatMap(({ services }) => services).length)
    const agreements = customers.services(account.id).flatMap((one) => customers.agreements(one))
    const lists = page.getByRole('main').getByText(/^(Since|From|Until) |–/)
    await expect(lists.first()).toBeVisible()
    for (const { name } of agreements)
      await expect(page.getByRole('main').getByText(name, { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('nothing delivered, thirty places, and a service of a type that nobody knows', async ({
  running: { page },
  sandbox,
}) => {
  const { customers } = sandbox
  await test.step('no location', async () => {
    const nowhere = accountWith(sandbox, ({ index }) => index === 11)
    await showLocations(page, nowhere)
    await expect(page.getByText('The data layer has no locations of this account.')).toBeVisible()
    await page.keyboard.press('3')
    await expect(page.getByRole('heading', { name: 'Nothing is measured here' })).toBeVisible()
    await page.keyboard.press('4')
    await expect(page.getByRole('heading', { name: 'No costs are known here' })).toBeVisible()
  })
  await test.step('thirty', async () => {
    const everywhere = accountWith(sandbox, ({ index }) => index === 12)
    await showLocations(page, everywhere)
    await expect(places(page)).toHaveCount(30)
    await expect(service(page)).toHaveCount(customers.services(everywhere.id).length)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await page.keyboard.press('3')
    await page.getByRole('combobox', { name: 'Service' }).click()
    const measured = customers.services(everywhere.id).filter(({ measurement }) => measurement)
    await expect(page.getByRole('option')).toHaveCount(measured.length)
    await page.keyboard.press('Escape')
  })
  await test.step('an unknown type is said in the upstream’s word', async () => {
    const { account, service } = serviceWith(
      sandbox,
      ({ type }) => type === 'charge_point' || type === 'fibre',
    )
    await showLocations(page, account)
    await expect(page.getByRole('region', { name: service.type.replaceAll('_', ' ') }).first()).toBeVisible()
  })
})

test('an agreement without end, a price without validity, a product without prices, and none of them', async ({
  running: { page },
  sandbox,
}) => {
  const { customers } = sandbox
  const isActive = ({ status }: { status: string }) => status === 'active'
  await test.step('until further notice', async () => {
    const { account } = serviceWith(sandbox, (one) =>
      customers.agreements(one).some(({ endDate }) => endDate === null),
    )
    await showLocations(page, account)
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: /Since .*Until further notice/ })
        .first(),
    ).toBeVisible()
  })
  await test.step('always valid', async () => {
    const price = (one: { validFrom?: unknown; validTo?: unknown; type: string }) =>
      one.validFrom === undefined && one.validTo === undefined && one.type === 'month'
    const { account, service } = serviceWith(
      sandbox,
      (one) => isActive(one) && customers.products(one).some(({ prices }) => prices.some(price)),
    )
    await showLocations(page, account)
    const found = customers.products(service).find(({ prices }) => prices.some(price))
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: found?.name ?? '' })
        .getByText(/\/month$/)
        .first(),
    ).toBeVisible()
  })
  await test.step('without a price it costs nothing', async () => {
    const { account } = serviceWith(
      sandbox,
      (one) => isActive(one) && customers.products(one).some(({ prices }) => prices.length === 0),
    )
    await showLocations(page, account)
    await expect(page.getByText('No price applies today: it costs nothing.').first()).toBeVisible()
  })
  await test.step('neither agreement nor product', async () => {
    const { account } = serviceWith(sandbox, (one) => customers.agreements(one).length === 0)
    await showLocations(page, account)
    await expect(page.getByText('No agreement.').first()).toBeVisible()
    const { account: other } = serviceWith(sandbox, (one) => customers.products(one).length === 0)
    await showLocations(page, other)
    await expect(page.getByText('No product.').first()).toBeVisible()
  })
})
