import { mkdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { connectConnection } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { expect, test } from './console.ts'

const pictures = 'out/tour'
const invoiceSearch = 'Number, name, > 500, Oct 2025…'

const menu = (page: Page) => page.getByRole('navigation', { name: 'Main navigation' })

test.use({ contacts: 400, invoices: 4000, authorizations: true })
test.use({ actionTimeout: 20_000 })
test.setTimeout(240_000)

// The main job, from a bare window to reading on a train. A step that does not show what it should ends the tour.
test('the main job, from contact to offline PDF', async ({ console: app, sandbox }) => {
  await rm(pictures, { recursive: true, force: true })
  await mkdir(pictures, { recursive: true })
  let count = 0
  const step = async (name: string, work: () => Promise<void>) => {
    const started = performance.now()
    await work()
    const time = performance.now() - started
    count += 1
    const file = `${String(count).padStart(2, '0')}-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`
    await app.page.screenshot({ path: join(pictures, file) })
    process.stdout.write(`${String(Math.round(time)).padStart(7)} ms  ${name}\n`)
  }

  const { page } = app
  const main = page.getByRole('main')
  const contact = sandbox.people.contacts.find(
    (one) =>
      !one.account &&
      one.middleName &&
      one.lastName &&
      one.email &&
      sandbox.people.contacts.filter(({ email }) => email === one.email).length === 1,
  )
  if (!contact?.email || !contact.lastName) throw new Error('the sandbox has nobody without an account')
  const name = [contact.firstName, contact.middleName, contact.lastName].join(' ')
  const { email, lastName } = contact
  const [firstContract] = sandbox.contracts
  if (!firstContract) throw new Error('the sandbox has no contracts')
  const caller = sandbox.people.accounts.find(
    ({ id, ssn }) =>
      ssn &&
      sandbox.people.accounts.filter((other) => other.ssn === ssn).length === 1 &&
      sandbox.customers
        .services(id)
        .some(({ kind, cost, endDate }) => kind === 'electricity' && cost && !endDate),
  )
  const home = caller && sandbox.customers.locations(caller.id)[0]?.address
  if (!caller || !home) throw new Error('the sandbox has nobody with electricity')

  await step('The console opens and fetches', async () => {
    await expect(page.getByText('400 of 400')).toBeVisible()
  })

  await step('Everything is on this computer', async () => {
    await menu(page).getByRole('link', { name: 'Keep offline' }).click()
    await expect(page.getByRole('heading', { name: 'Keep offline' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Fetch now' })).toBeEnabled({ timeout: 120_000 })
  })

  await step('A contact is found by part of a name', async () => {
    await menu(page).getByRole('link', { name: 'Contacts', exact: true }).click()
    await page.keyboard.press('/')
    await page.keyboard.type(`${contact.middleName} ${lastName.slice(0, 5)} ${contact.firstName}`)
    await expect(page.getByRole('row', { name: email })).toBeVisible()
  })

  await step('Everything about them on one page', async () => {
    await page.getByRole('row', { name: email }).dblclick()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Add account' })).toBeEnabled()
  })

  await step('Add account has the e-mail filled in', async () => {
    await page.getByRole('button', { name: 'Add account' }).click()
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'E-mail' })).toHaveValue(email)
  })

  await step('The account is created, its password shown once', async () => {
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Add account' }).click()
    await expect(dialog.getByText('Account added')).toBeVisible()
    await dialog.getByRole('button', { name: 'Show' }).click()
  })

  await step('The button is gone, the username is there', async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(page.getByRole('button', { name: 'Add account' })).toBeHidden()
    await expect(page.getByRole('complementary').getByText(email)).toBeVisible()
  })

  await step('Their invoices', async () => {
    await page.keyboard.press('i')
    await expect(page.getByRole('row').nth(1)).toBeVisible()
  })

  await step('A contract, with all that the hub says of it', async () => {
    const { number, product } = sandbox.contracts.find((one) => one.customer.email === email) ?? firstContract
    await menu(page).getByRole('link', { name: 'Contracts', exact: true }).click()
    // Not into the box of the list before.
    await page.getByRole('textbox', { name: 'Search contracts' }).fill(number)
    await expect(page.getByRole('search').getByText(/^1 of/)).toBeVisible()
    await page.getByRole('grid').getByRole('row').nth(1).click()
    await page.getByRole('complementary').getByRole('button', { name: 'Open' }).click()
    await expect(main.getByRole('heading', { level: 1, name: product })).toBeVisible()
    await main.getByText('Everything the hub says').click()
  })

  await step('What was signed, beside it', async () => {
    await main
      .getByRole('button', { name: /^Read / })
      .first()
      .click()
    await expect(page.getByRole('document').locator('canvas').first()).toBeVisible()
  })

  await step('What the hub lets us do, and why', async () => {
    await menu(page).getByRole('link', { name: 'My account', exact: true }).click()
    await main.getByRole('link', { name: /^All \d+ permissions/ }).click()
    await page
      .getByRole('grid')
      .getByRole('row')
      .filter({ hasText: 'Organization Beheerder' })
      .first()
      .click()
    await expect(page.getByRole('complementary').getByText(/gives you this role/)).toBeVisible()
  })

  await step('Somebody calls: looked up by personal number', async () => {
    await menu(page).getByRole('link', { name: 'Customers', exact: true }).click()
    await page.getByRole('textbox', { name: 'Look up a customer' }).fill(caller.ssn ?? '')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: caller.name })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Profile' }).getByRole('row').nth(1)).toBeVisible()
  })

  await step('Where they live, what they agreed, what it costs', async () => {
    await page.getByRole('link', { name: 'Locations', exact: true }).click()
    await expect(page.getByText(/kr\/month/).first()).toBeVisible()
  })

  await step('What they use, beside the year before', async () => {
    await page.getByRole('link', { name: 'Usage', exact: true }).click()
    await expect(page.getByRole('img', { name: /kWh/ })).toBeVisible()
    await expect(page.getByText('Against the year before', { exact: false }).first()).toBeVisible()
  })

  await step('What it costs, part by part', async () => {
    await page.getByRole('link', { name: 'Cost', exact: true }).click()
    await expect(page.getByText('Average price')).toBeVisible()
  })

  await step('Connecting their tariff: who is the supplier?', async () => {
    const { secret, ...draft } = connectConnection(sandbox)
    expect(await call(page, 'connections.save', { draft, secret })).toMatchObject({ ok: true })
    await main.getByRole('link', { name: 'Tariffs', exact: true }).click()
    await expect(main).toContainText('No tariff is connected')
    await page.keyboard.press('t')
    await expect(main.getByRole('listbox')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(main.getByRole('heading', { level: 1, name: /Who is the supplier/ })).toBeVisible()
    await expect(main.getByRole('combobox')).toBeFocused()
    await page.keyboard.type(home.country === 'SE' ? 'norrsken' : 'polder')
    await expect(main.getByRole('option')).toHaveCount(1)
  })

  await step('Their tariff, before it is connected', async () => {
    await page.keyboard.press('Enter')
    await expect(main.getByRole('heading', { level: 1, name: /Which tariff of/ })).toBeVisible()
    await expect(main.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('dag')
    await expect(main.getByRole('option', { selected: true })).toContainText(/dag/i)
    await page.keyboard.press('Enter')
    await expect(main.getByRole('heading', { level: 1, name: /Is this right/ })).toBeVisible()
    await expect(main.getByRole('application').getByRole('img')).toBeVisible()
  })

  await step('It is connected, with its prices of these days', async () => {
    await expect(main.getByRole('button', { name: 'Connect this tariff' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(main.getByRole('heading', { level: 1, name: /is connected$/ })).toBeVisible()
    await main.getByRole('link', { name: /^Show / }).click()
    await expect(main.getByRole('region', { name: /dag/i }).getByRole('application')).toBeVisible()
  })

  let formLink = ''
  await step('A link with which a customer hands over a log-in', async () => {
    await menu(page).getByRole('link', { name: 'Authorizations', exact: true }).click()
    await expect(page.getByRole('row', { name: /Wrong user name or password/ }).first()).toBeVisible()
    await page.getByRole('link', { name: 'Form link' }).click()
    const link = page.getByText(/^https?:\S+credentials-transfer\S+$/)
    await expect(link).toBeVisible()
    formLink = (await link.textContent()) ?? ''
  })

  await step('The log-in is here, and waits for the utility', async () => {
    const logIn = { username: 'molen.bakker', password: 'not-shown', url: 'https://mijn.eneco.example' }
    await fetch(`${formLink}/sent`, { method: 'POST', body: new URLSearchParams(logIn) })
    await page.goBack()
    await page.getByRole('link', { name: /^All/ }).click()
    await page.keyboard.press('r')
    await page.getByRole('search').getByRole('textbox').fill('molen.bakker')
    await page.getByRole('row', { name: /molen\.bakker/ }).click()
    await expect(page.getByRole('complementary')).toContainText('The accounts appear')
  })

  await step('Its accounts were found', async () => {
    sandbox.authorizations.advance(60_000)
    await page.keyboard.press('r')
    await expect(page.getByRole('region', { name: 'Where it stands' })).toContainText('Inventory complete')
    await expect(page.getByRole('button', { name: /^Activate \d+ account/ })).toBeVisible()
  })

  await step('They are active', async () => {
    await page.getByRole('button', { name: /^Activate \d+ account/ }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Activate \d+ account/ })
      .click()
    await expect(page.getByRole('status').getByText(/^(\d+) of \1$/)).toBeVisible()
  })

  await step('All invoices, narrowed and added up', async () => {
    await menu(page).getByRole('link', { name: 'Invoices', exact: true }).click()
    await expect(page.getByRole('textbox', { name: invoiceSearch })).toBeVisible()
    await page.keyboard.press('/')
    await page.keyboard.type('berg')
    await expect(page.getByText(/^\d[\d,]* of 3,\d{3}/)).toBeVisible()
    await expect(page.getByRole('row').nth(1)).toContainText(/berg/i)
  })

  await step('What they come to, by status and month', async () => {
    await page.getByRole('grid').focus()
    await page.keyboard.press('m')
    const totals = page.getByRole('region', { name: 'Totals', exact: true })
    for (const name of ['By status', 'By month of issue'])
      await expect(totals.getByRole('region', { name }).getByRole('row').nth(1)).toBeVisible()
  })

  await step('All of them in a workbook, and what it holds', async () => {
    const workbook = join(tmpdir(), `tour-${process.pid}.xlsx`)
    await app.host.answerDialog('showSaveDialog', { canceled: false, filePath: workbook })
    await page.getByRole('search').getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: /Excel/ }).click()
    const exports = page.getByRole('region', { name: 'Exports' })
    await expect(exports).toContainText(/\d invoices written/)
    expect((await stat(workbook)).size).toBeGreaterThan(1000)
    await rm(workbook)
  })

  await step('The PDF beside the list', async () => {
    await page.getByRole('button', { name: 'Close totals' }).click()
    await page.getByRole('button', { name: /^Put away/ }).click()
    await page.getByRole('row').nth(1).click()
    await expect(page.locator('canvas').first()).toBeVisible()
    await expect(
      page
        .getByRole('textbox', { name: 'Page' })
        .or(page.getByText(/of \d+/).last())
        .first(),
    ).toBeVisible()
  })

  await step('Who did what, and that nobody changed a line of it', async () => {
    await menu(page).getByRole('link', { name: 'Activity log', exact: true }).click()
    await expect(page.getByRole('row', { name: 'invoices.pdf' }).first()).toBeVisible()
    await page.keyboard.press('v')
    await expect(page.getByRole('status').filter({ hasText: 'each as it was written' })).toBeVisible()
  })

  await step('What is kept here, how long, and how all of it is forgotten', async () => {
    await menu(page).getByRole('link', { name: 'Keep offline', exact: true }).click()
    await expect(main.getByRole('table').getByRole('row').nth(1)).toBeVisible()
    await expect(main.getByRole('button', { name: /Forget everything/ })).toBeVisible()
  })

  await step('The network is gone, reading goes on', async () => {
    await sandbox.unplug()
    await menu(page).getByRole('link', { name: 'Contacts', exact: true }).click()
    await menu(page).getByRole('link', { name: 'Invoices', exact: true }).click()
    await expect(page.getByRole('row').nth(1)).toBeVisible()
  })

  await app.restart()
  await step('Started without a network: all there', async () => {
    await expect(app.page.getByRole('row').nth(1)).toBeVisible()
    await expect(app.page.getByRole('status').filter({ hasText: /You are offline|No answer/ })).toBeVisible()
  })

  await step('The kept PDF without a network', async () => {
    await menu(app.page).getByRole('link', { name: 'Invoices', exact: true }).click()
    await app.page.getByRole('textbox', { name: invoiceSearch }).fill('berg')
    await expect(app.page.getByRole('row').nth(1)).toContainText(/berg/i)
    await app.page.getByRole('row').nth(1).click()
    await expect(app.page.locator('canvas').first()).toBeVisible()
  })

  await step('The customer who called, without a network', async () => {
    await menu(app.page).getByRole('link', { name: 'Customers', exact: true }).click()
    await app.page.getByRole('link', { name: caller.name }).first().click()
    await expect(app.page.getByRole('heading', { level: 1, name: caller.name })).toBeVisible()
    await app.page.getByRole('link', { name: 'Usage', exact: true }).click()
    await expect(app.page.getByRole('img', { name: /kWh/ })).toBeVisible()
  })

  await step('The network is back', async () => {
    await sandbox.plug()
    await app.page.getByRole('button', { name: 'Look again' }).click()
    await expect(app.page.getByRole('status').filter({ hasText: /You are offline|No answer/ })).toBeHidden()
  })

  await step('The same in the dark', async () => {
    await app.host.setDark(true)
    await expect(app.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  })

  await step('The same in Dutch', async () => {
    await menu(app.page).getByRole('link', { name: 'Settings' }).click()
    await app.page.getByRole('link', { name: 'Language' }).click()
    await app.page.getByText('Nederlands').click()
    await expect(app.page.getByRole('link', { name: 'Facturen' })).toBeVisible()
  })
})
