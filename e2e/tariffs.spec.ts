import type { Page } from '@playwright/test'
import { connectConnection, type Sandbox } from '../sandbox/index.ts'
import { call } from './bridge.ts'
import { expect, type RunningConsole, test } from './console.ts'
import { openAccount } from './customer-page.ts'
import { count, open, rows } from './screens.ts'

test.use({ contacts: 6, invoices: 10 })
test.setTimeout(90_000)

const main = (page: Page) => page.getByRole('main')
const asks = (page: Page, question: RegExp) =>
  expect(main(page).getByRole('heading', { level: 1, name: question })).toBeVisible()
const field = (page: Page, name: string) => main(page).getByRole('textbox', { name, exact: true })
const button = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true })
const thread = (page: Page) => main(page).getByRole('list', { name: 'What was said so far' })

async function connect({ page }: RunningConsole, sandbox: Sandbox, mode: 'test' | 'live' = 'test') {
  const { secret, ...draft } = connectConnection(sandbox, mode)
  const saved = await call(page, 'connections.save', { draft, secret })
  expect(saved).toMatchObject({ ok: true })
}

/** A conversation with somebody whom the console does not know. */
async function begin(page: Page, name: string) {
  await open(page, '/tariffs/new')
  await expect(field(page, 'Name')).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await asks(page, /Where is the electricity supplied/)
  await expect(main(page)).toContainText(/Test mode|Live mode/)
}

async function typeAddress(page: Page, country: 'Netherlands' | 'Sweden') {
  await expect(field(page, 'Street and number')).toBeFocused()
  await page.keyboard.type('Kerkstraat 4')
  await field(page, 'Postal code').fill(country === 'Sweden' ? '211 34' : '3511 AA')
  await field(page, 'City').fill(country === 'Sweden' ? 'Malmö' : 'Utrecht')
  await main(page).getByRole('combobox', { name: 'Country' }).fill(country)
  await page.getByRole('option', { name: country }).click()
}

/** Finds a provider by what a person types, and takes it. */
async function choose(page: Page, typed: string) {
  const box = main(page).getByRole('combobox')
  await expect(box).toBeFocused()
  await box.fill(typed)
  await expect(main(page).getByRole('option', { selected: true })).toBeVisible()
  await page.keyboard.press('Enter')
}

/** What is typed there is on the disk. */
const kept = (page: Page, key: RegExp, text: string) =>
  expect
    .poll(async () => {
      const sort = { by: 'moved', direction: 'descending' }
      const { value } = await call(page, 'tariffs.page', { filter: {}, sort, offset: 0, limit: 1 })
      const [session] = (value as { rows: { id: string }[] }).rows
      const draft = await call(page, 'drafts.get', { key: `tariff/${session?.id}/${key.source}` })
      return (draft.value as { text: string | null }).text
    })
    .toContain(text)

/** As a power cut would; then the conversation is opened from the list again. */
async function killAndReturn(running: RunningConsole, name: string) {
  await running.kill()
  await running.start()
  await open(running.page, '/tariffs')
  await rows(running.page).filter({ hasText: name }).click()
}

/** The token of the conversation that began last. */
const token = ({ connect: { sessions } }: Sandbox) => [...sessions.keys()].at(-1) ?? ''

test('a tariff of the library, from a customer’s page to their tariffs, and off again', async ({
  console: running,
  sandbox,
}) => {
  await connect(running, sandbox, 'live')
  const { page } = running
  const account = sandbox.people.accounts.find(({ id }) =>
    sandbox.customers.locations(id).some(({ address }) => address.country === 'SE' && address.city),
  )
  if (!account) throw new Error('nobody lives in Sweden')
  await openAccount(page, account, 'tariffs')
  await expect(main(page)).toContainText('No tariff is connected')
  await page.keyboard.press('t')
  await expect(main(page).getByRole('listbox')).toBeFocused()
  await page.keyboard.press('Enter')

  await asks(page, /Who is the supplier/)
  await expect(main(page)).toContainText('Live mode')
  await expect(thread(page)).toContainText('Sweden')
  await choose(page, 'norrskensel')
  await asks(page, /Which tariff of Norrskensel/)
  await choose(page, 'dag natt grön 3')
  await asks(page, /Is this right/)
  await expect(thread(page)).toContainText('Norrskensel')
  await expect(main(page).getByRole('application').getByRole('img')).toBeVisible()
  await expect(button(page, 'Connect this tariff')).toBeFocused()
  await page.keyboard.press('Enter')

  await asks(page, /is connected$/)
  await main(page)
    .getByRole('link', { name: /^Show / })
    .click()
  const tariff = main(page).getByRole('region', { name: /Dag & natt Grön 3 år/ })
  await expect(tariff).toContainText('Norrskensel')
  await expect(tariff).toContainText('Live mode')
  await expect(tariff.getByRole('table')).toContainText('öre/kWh')
  await expect(tariff.getByRole('application')).toBeVisible()

  await tariff.getByRole('button', { name: 'Look at or change it' }).click()
  await asks(page, /Is this right/)
  await button(page, 'Disconnect…').click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Disconnect Dag/ })
    .click()
  await asks(page, /is disconnected$/)
  await main(page)
    .getByRole('link', { name: /^Show / })
    .click()
  await expect(main(page)).toContainText('No tariff is connected')
  expect(sandbox.connect.endings.map(({ action }) => action)).toEqual(['SAVE', 'DISCONNECT'])
})

test('from a contact’s page: where they live is filled in, and what was begun is found there', async ({
  console: running,
  sandbox,
}) => {
  await connect(running, sandbox)
  const { page } = running
  const contact = sandbox.people.contacts.find(
    ({ address, lastName }) => address.country === 'SE' && lastName,
  )
  if (!contact) throw new Error('nobody lives in Sweden')
  const { value } = await call(page, 'connections.list')
  const hub = (value as { id: string; kind: string }[]).find(({ kind }) => kind === 'hub')
  await open(page, `/contacts/${encodeURIComponent(`${hub?.id}/${contact.id}`)}`)
  await expect(main(page).getByRole('region', { name: 'Connected tariffs' })).toContainText(
    'No tariff is connected',
  )
  await page.keyboard.press('t')
  await expect(main(page).getByRole('heading', { level: 1 })).toContainText(contact.lastName ?? '')
  await expect(main(page).getByRole('option', { selected: true })).toContainText(contact.address.street)
  await page.keyboard.press('Enter')
  await asks(page, /Who is the supplier/)
  await expect(thread(page)).toContainText(contact.address.street)
  await page.goBack()
  await main(page)
    .getByRole('region', { name: 'Connected tariffs' })
    .getByRole('link', { name: 'Go on' })
    .click()
  await asks(page, /Who is the supplier/)
})

test('prices by the time of day, killed on the way: what was said and typed is there', async ({
  console: running,
  sandbox,
}) => {
  await connect(running, sandbox)
  await begin(running.page, 'Jan Smit')
  await typeAddress(running.page, 'Netherlands')
  await field(running.page, 'Street and number').press('Enter')
  await asks(running.page, /Who is the supplier/)
  await button(running.page, 'Not in the list').click()

  await asks(running.page, /What is the supplier called/)
  await running.page.keyboard.press('Enter')
  await expect(field(running.page, 'Supplier')).toHaveAttribute('aria-invalid', 'true')
  await expect(main(running.page)).toContainText('Enter the supplier’s name.')
  await expect(field(running.page, 'Supplier')).toBeFocused()
  await running.page.keyboard.type('Dorpsstroom')
  await field(running.page, 'Supplier').press('Enter')

  await asks(running.page, /How is the electricity priced/)
  await main(running.page)
    .getByRole('option', { name: /By time of day/ })
    .click()
  await button(running.page, 'Continue').click()
  await asks(running.page, /What does a kWh cost, and when/)
  await field(running.page, 'Period 1 from').fill('6:30')
  await field(running.page, 'Price in period 1').fill('31.245')
  await kept(running.page, /timeOfDay/, '31.245')
  await killAndReturn(running, 'Jan Smit')
  const { page } = running
  await expect(field(page, 'Period 1 from')).toHaveValue('06:30')
  await expect(field(page, 'Price in period 1')).toHaveValue('31.245')
  await expect(thread(page)).toContainText('Dorpsstroom')
  await field(page, 'Price in period 2').fill('0')
  await page.keyboard.press('Enter')
  await expect(main(page)).toContainText('cannot be zero')
  await field(page, 'Price in period 2').fill('19.5')
  await page.keyboard.press('Enter')

  await asks(page, /What is the tariff called/)
  await field(page, 'Tariff').fill('Dal en piek')
  await page.keyboard.press('Enter')
  await asks(page, /How long does the contract run/)
  await field(page, 'From').fill('1/3/2026')
  await page.keyboard.press('Enter')
  await asks(page, /Is this right/)
  await expect(main(page).locator('dl')).toContainText('Dal en piek')
  await main(page).getByRole('button', { name: 'As a table' }).click()
  await expect(main(page).getByRole('table')).toContainText('31.245 ct/kWh')
  await button(page, 'Connect this tariff').click()
  await asks(page, /is connected$/)
  const [ending] = sandbox.connect.endings
  expect(ending?.tariff?.terms).toMatchObject({ structure: 'TIME_OF_DAY' })
})

test('the market’s price after a token that expired: begun anew, with what was typed', async ({
  console: running,
  sandbox,
}) => {
  await connect(running, sandbox)
  const { page } = running
  await begin(page, 'Eva Lund')
  await typeAddress(page, 'Sweden')
  await page.keyboard.press('Enter')
  await asks(page, /Who is the supplier/)
  await choose(page, 'tjäderström')
  await asks(page, /Which tariff of Tjäderström/)
  await button(page, 'Not in the list').click()
  await asks(page, /How is the electricity priced/)
  await page.keyboard.press('m')
  await page.keyboard.press('Enter')
  await asks(page, /What comes on top/)
  await field(page, 'Per kWh').fill('8.25')
  await main(page).getByRole('option', { name: 'SE4' }).click()
  await field(page, 'Percentage').fill('18.5')
  sandbox.connect.expire(token(sandbox))
  await page.keyboard.press('Enter')

  await asks(page, /Who is the supplier/)
  await expect(main(page).getByRole('status')).toContainText('had expired')
  await expect(main(page).getByRole('option', { selected: true })).toContainText('Tjäderström')
  await page.keyboard.press('Enter')
  await asks(page, /Which tariff/)
  await button(page, 'Not in the list').click()
  await expect(main(page).getByRole('option', { selected: true })).toContainText('Market price')
  await main(page).getByRole('listbox').press('Enter')
  await asks(page, /What comes on top/)
  await expect(field(page, 'Per kWh')).toHaveValue('8.25')
  await expect(main(page).getByRole('option', { selected: true })).toContainText('SE4')
  await field(page, 'Percentage').press('Enter')
  await asks(page, /What is the tariff called/)
  await field(page, 'Tariff').fill('Timpris')
  await page.keyboard.press('Enter')
  await asks(page, /How long/)
  await button(page, 'Not known').click()
  await asks(page, /Is this right/)
  await page.keyboard.press('Enter')
  await asks(page, /is connected$/)
})

test('a provider’s own log-in: broken off, failed, again, and connected while it still works on it', async ({
  console: running,
  sandbox,
}) => {
  await connect(running, sandbox)
  const { page, host } = running
  await begin(page, 'Piet Bakker')
  await typeAddress(page, 'Netherlands')
  await page.keyboard.press('Enter')
  await asks(page, /Who is the supplier/)
  await choose(page, 'waddenvolt')
  await asks(page, /The customer logs in at/)

  await page.keyboard.press('Enter')
  await (await host.waitForWindow(2)).close()
  await expect(main(page).getByRole('status')).toContainText('closed before it was done')
  const logIn = async (password: string) => {
    await button(page, 'Open the log-in').click()
    const provider = await host.waitForWindow(2)
    await provider.getByLabel('User name').fill('piet')
    await provider.getByLabel('Password').fill(password)
    await provider.getByRole('button', { name: 'Log in' }).click()
    await provider.getByRole('button', { name: 'Allow' }).click()
  }
  await logIn('fail')
  await asks(page, /Connecting with Waddenvolt did not work/)
  await button(page, 'Connect again').click()
  // What was chosen is chosen still.
  await asks(page, /Who is the supplier/)
  await expect(main(page).getByRole('option', { selected: true })).toContainText('Waddenvolt')
  await page.keyboard.press('Enter')
  await asks(page, /The customer logs in at/)
  await expect.poll(() => host.windows()).toEqual([page])
  await logIn('slow')
  await asks(page, /Waddenvolt is being asked/)
  sandbox.connect.settle(token(sandbox), 'connected')
  // Until it is asked again, it stays what it was.
  await expect(async () => {
    await button(page, 'Look again').click({ timeout: 1000 })
    await asks(page, /Is this right/)
  }).toPass()
  await button(page, 'Connect this tariff').click()
  await asks(page, /is connected$/)
  await open(page, '/tariffs')
  await expect(rows(page).filter({ hasText: 'Piet Bakker' })).toContainText('Connected')
  await page.keyboard.press('/')
  await page.keyboard.type('nobody')
  await expect(main(page)).toContainText('No conversation fits')
  await button(page, 'Show all').click()
  await expect(count(page)).toHaveText('1 of 1')
})
