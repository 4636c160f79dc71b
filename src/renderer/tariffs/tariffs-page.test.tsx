import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { anna, hubWith } from '../contacts/contacts.fixture'
import { ada, dataLayerWith } from '../customers/customers.fixture'
import type { Answers } from '../ui/fake-bridge'
import { openConsole } from '../ui/open-console'
import { asOf, connected, connectWith, listed, pages, talk } from './tariffs.fixture'

const main = page.getByRole('main')
const connect = connectWith(talk(pages.provider))
const list = (answers: Answers) => answers['connections.list']?.({}) as never[]

/** Everything that these have, over one another; the connections of both. */
function both(one: Answers): Answers {
  return { ...one, ...connect, 'connections.list': () => [...list(one), ...list(connect)] }
}

test('nothing yet: says what would be here, and how it begins', async () => {
  const { history } = await openConsole('/tariffs', { ...connect, 'tariffs.page': () => listed() })
  await expect.element(main).toMatchTextContent(/No conversations yet/)
  await main.getByRole('link', { name: 'New conversation' }).click()
  await expect.poll(() => history.location.pathname).toBe('/tariffs/new')
})

test('the list: searched, by state, sorted, all in the route; opened by the keyboard', async () => {
  await page.viewport(1200, 700)
  const { bridge, history } = await openConsole('/tariffs', {
    ...connect,
    'tariffs.page': () =>
      listed(
        talk(pages.timeOfDay),
        talk(pages.term, {
          id: 's2',
          state: 'expired',
          subject: { accountId: null, contactId: null, name: '' },
        }),
        talk(pages.done, { id: 'over' }),
      ),
  })
  const asked = () => bridge.asked('tariffs.page').at(-1)
  const row = (name: RegExp) => main.getByRole('row', { name })
  await expect.element(row(/Ada Lindström.*Open.*Prices of the day.*Test mode/)).toBeVisible()
  await expect.element(row(/Without a name.*Expired, can go on.*Term/)).toBeVisible()
  expect(asked()).toMatchObject({ filter: {}, sort: { by: 'state', direction: 'ascending' } })

  await main.getByRole('search').getByRole('textbox').fill('noord')
  await expect.poll(() => history.location.search).toContain('noord')
  expect(asked()).toMatchObject({ filter: { text: 'noord' } })
  await main.getByRole('search').getByRole('button', { name: 'State', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Expired, can go on' }).click()
  await expect.element(main.getByText('State: Expired, can go on')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(asked()).toMatchObject({ filter: { text: 'noord', states: ['expired'] } })
  await main
    .getByRole('columnheader', { name: /^Customer/ })
    .getByText('Customer')
    .click()
  await expect.poll(asked).toMatchObject({ sort: { by: 'name' } })

  main.getByRole('grid').element().focus()
  await userEvent.keyboard('j{Enter}')
  await expect.poll(() => history.location.pathname).toBe('/tariffs/s2')
})

test('a list in which nothing fits says so, and leads back to all', async () => {
  const { history } = await openConsole('/tariffs?text=nobody', {
    ...connect,
    'tariffs.page': () => ({ rows: [], count: 0, of: 3 }),
  })
  await expect.element(main).toMatchTextContent(/No conversation fits/)
  await expect.element(main.getByRole('button', { name: 'Show all' })).toBeVisible()
  await userEvent.keyboard('{Shift>}c{/Shift}')
  await expect.poll(() => history.location.search).toBe('')
})

test('begun from nothing: a name for ourselves, kept while it is typed; Enter begins', async () => {
  const { bridge, history } = await openConsole('/tariffs/new', {
    ...connect,
    'tariffs.start': () => talk(pages.address),
  })
  await expect.element(main.getByRole('textbox', { name: 'Name' })).toHaveFocus()
  await userEvent.keyboard('Jan{Enter}')
  await expect.poll(() => history.location.pathname).toBe('/tariffs/s1')
  expect(bridge.asked('tariffs.start')).toEqual([
    {
      connectionId: 'c',
      subject: { accountId: null, contactId: null, name: 'Jan' },
      direction: 'import',
      address: null,
      locationId: null,
    },
  ])
})

test('begun from a customer: whose it is and the address are filled in', async () => {
  const { bridge } = await openConsole('/customers/d%2Fada/tariffs', {
    ...both(dataLayerWith([ada])),
    'tariffs.ofSubject': () => ({ value: [], source: 'live', asOf }),
    'tariffs.start': () => talk(pages.provider),
  })
  await expect.element(main).toMatchTextContent(/No tariff is connected/)
  await expect.element(main).toMatchTextContent(/not finished yet: Supplier/)
  await main.getByRole('link', { name: 'Connect tariff' }).click()
  await expect.element(main.getByRole('listbox')).toHaveFocus()
  await expect.element(main).toMatchTextContent(/Connect a tariff for Ada Lindström/)
  await main.getByText('Electricity fed in').click()
  await main.getByRole('button', { name: 'Begin' }).click()
  await expect.poll(() => bridge.asked('tariffs.start')).toHaveLength(1)
  expect(bridge.asked('tariffs.start')[0]).toMatchObject({
    subject: { accountId: 'd/ada', contactId: null, name: 'Ada Lindström' },
    direction: 'export',
    locationReference: expect.any(String),
    address: { line1: 'Storgatan 1', postCode: '211 34', city: 'Malmö', countryCode: 'SE' },
  })
})

test('begun from a contact, by its key', async () => {
  const { bridge } = await openConsole('/contacts/h%2Fanna', {
    ...both(hubWith([anna])),
    'tariffs.page': () => listed(),
    'tariffs.ofSubject': () => ({ value: [], source: 'live', asOf }),
    'tariffs.start': () => talk(pages.provider),
  })
  await expect.element(main.getByRole('link', { name: 'Connect tariff' })).toBeVisible()
  await userEvent.keyboard('t')
  await expect.element(main.getByRole('listbox')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => bridge.asked('tariffs.start')).toHaveLength(1)
  expect(bridge.asked('tariffs.start')[0]).toMatchObject({
    subject: { accountId: null, contactId: 'h/anna', name: 'Anna van den Berg' },
    address: { line1: 'Prinsengracht 1', countryCode: 'NL' },
  })
  expect(bridge.asked('tariffs.start')[0]).not.toHaveProperty('locationReference')
})

test('what is connected: status, end, parts, prices to walk through, and its summary a press away', async () => {
  const { bridge } = await openConsole('/customers/d%2Fada/tariffs', {
    ...both(dataLayerWith([ada])),
    'tariffs.page': () => listed(),
    'tariffs.ofSubject': () => ({ value: [connected()], source: 'live', asOf }),
    'tariffs.start': () => talk(pages.ratesSummary),
  })
  const tariff = main.getByRole('region', { name: 'Grön el 2 år' })
  await expect.element(tariff).toMatchTextContent(/Connected.*Live mode.*31 Dec 2999/)
  await expect
    .element(tariff)
    .toMatchTextContent(/Energy.*07:00–23:00.*89.135 öre\/kWh.*Surcharge.*Always.*18.5%/)
  await tariff.getByRole('button', { name: 'As a table' }).click()
  await expect.element(tariff.getByRole('region', { name: 'Price per kWh over these days' })).toBeVisible()
  const chart = tariff.getByRole('application')
  await expect
    .element(chart.getByRole('img'))
    .toHaveAttribute('aria-label', expect.stringContaining('öre/kWh'))
  chart.element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(chart).toMatchTextContent(/today.*öre\/kWh/)
  await tariff.getByRole('button', { name: 'Look at or change it' }).click()
  await expect.poll(() => bridge.asked('tariffs.start')).toHaveLength(1)
  expect(bridge.asked('tariffs.start')[0]).toMatchObject({ locationId: 'loc_1', address: null })
})

test.each([
  [{ status: 'FAILED' }, /does not work any more/, 'Connect again'],
  [{ contractEndsOn: '2020-01-31' }, /ended on 31 Jan 2020/, 'Connect the new tariff'],
  [
    { processing: 'pending' as const, askAgainAt: asOf },
    /still being processed.*Asked again at/,
    'Look at or change it',
  ],
  [
    {
      failures: [
        { part: 'rates' as const, failure: { kind: 'invalid' as const, fields: [], code: 'no_price_data' } },
      ],
    },
    /There are no prices for this time/,
    'Look at or change it',
  ],
])('%o: what to do is said', async (given, words, name) => {
  await openConsole('/customers/d%2Fada/tariffs', {
    ...both(dataLayerWith([ada])),
    'tariffs.page': () => listed(),
    'tariffs.ofSubject': () => ({ value: [connected(given)], source: 'live', asOf }),
  })
  const tariff = main.getByRole('region', { name: 'Grön el 2 år' })
  await expect.element(tariff).toMatchTextContent(words)
  await expect.element(tariff.getByRole('button', { name })).toBeVisible()
})
