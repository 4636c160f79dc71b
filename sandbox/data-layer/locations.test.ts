import { afterAll, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startSandbox } from '../index.ts'

const sandbox = await startSandbox({ contacts: 300, invoices: 0, today: '2026-11-22' })
afterAll(() => sandbox.close())
const { customers } = sandbox
const { accounts } = sandbox.people
const get = (path: string) => ask(sandbox, 'GET', `/data-layer${path}`)
const everywhere = accounts.flatMap(({ id }) => customers.locations(id))
const services = everywhere.flatMap((location) => location.services)

test.each([
  ['/accounts/none/locations', 404, 'none'],
  [`/accounts/${accounts[0]?.id}/locations?page=1`, 400, '"page"'],
  [`/accounts/${accounts[0]?.id}/services/none/products`, 404, 'none'],
  [`/accounts/${accounts[0]?.id}/services/none/agreements?at=1`, 400, '"at"'],
  [`/accounts/${accounts[0]?.id}/services/${services.at(-1)?.id}/agreements`, 404, 'service'],
])('refuses %s with %i and the reason', async (path, status, reason) => {
  expect(await get(path)).toMatchObject({
    status,
    body: { status, message: expect.stringContaining(reason) },
  })
})

test('accounts have a few locations, one has none and one has thirty', () => {
  const counts = accounts.map(({ id }) => customers.locations(id).length)
  expect(counts.filter((count) => count === 0)).toHaveLength(1)
  expect(counts.filter((count) => count === 30)).toHaveLength(1)
  expect(new Set(counts)).toEqual(new Set([0, 1, 2, 3, 4, 30]))
})

test('the awkward ones are among them', () => {
  const all = <T>(values: T[]) => new Set(values)
  expect(all(everywhere.map(({ priceArea }) => priceArea))).toEqual(
    new Set(['SE1', 'SE2', 'SE3', 'SE4', null]),
  )
  expect(
    everywhere.every(({ priceArea, address }) => (address.country === 'NL') === (priceArea === null)),
  ).toBe(true)
  expect(everywhere.some((location) => location.services.length === 0)).toBe(true)
  expect(all(services.map(({ type }) => type)).size).toBe(9)
  expect(all(services.map(({ status }) => status))).toEqual(
    new Set(['active', 'ended', 'future', 'suspended']),
  )
  expect(all(services.map(({ measurement }) => measurement?.finest))).toEqual(
    new Set(['year', 'month', 'day', 'hour', '15min', undefined]),
  )
  expect(services.some(({ measurement, cost }) => measurement && !cost)).toBe(true)
  expect(services.some(({ properties }) => properties.realtimeMeasurements)).toBe(true)
  expect(services.every(({ id, kind }) => id.endsWith(':waste') === (kind === 'waste'))).toBe(true)
  expect(new Set(services.map(({ id }) => id)).size).toBe(services.length)
})

test('agreements: none, without end, ended, and yet to come', () => {
  const lists = services.map((service) => customers.agreements(service))
  expect(lists.some((list) => list.length === 0)).toBe(true)
  expect(lists.flat().some(({ endDate }) => endDate === null)).toBe(true)
  expect(lists.flat().some(({ endDate }) => endDate !== null && endDate < '2026-11-22')).toBe(true)
  expect(lists.flat().some(({ startDate }) => startDate > '2026-11-22')).toBe(true)
  expect(lists.flat().every(({ startDate, endDate }) => endDate === null || startDate <= endDate)).toBe(true)
})

test('products: none, without prices, and prices of every kind and with every limit', () => {
  const lists = services.map((service) => customers.products(service))
  expect(lists.some((list) => list.length === 0)).toBe(true)
  expect(lists.flat().some(({ prices }) => prices.length === 0)).toBe(true)
  const prices = lists.flat().flatMap((product) => product.prices)
  expect(new Set(prices.map(({ type }) => type))).toEqual(
    new Set(['kWh', 'spotkWh', 'm3', 'kg', 'month', 'kW']),
  )
  const limits = [
    'validFrom',
    'validHours',
    'validMonths',
    'validPart',
    'validThreshold',
    'validFraction',
  ] as const
  for (const limit of limits) expect(prices.some((price) => price[limit] !== undefined)).toBe(true)
  expect(prices.some(({ validTo }) => validTo)).toBe(true)
  expect(prices.some(({ validFrom, validTo }) => validFrom === undefined && validTo === undefined)).toBe(true)
  expect(prices.some(({ value }) => value > 0 && value < 0.05)).toBe(true)
})

test.each([
  ['plain', 'id', /^\d{4}-\d\d-\d\d$/],
  ['accountId', 'locationId', /T2[23]:00:00\.000Z$/],
] as const)(
  'locations, agreements and products of %s accounts are spelled their way',
  async (spelling, id, day) => {
    const account = accounts.find(
      (one) =>
        one.spelling === spelling &&
        customers
          .services(one.id)
          .some((it) => customers.agreements(it).length * customers.products(it).length > 0),
    )
    const own = customers.locations(account?.id ?? '')
    const { body } = await get(`/accounts/${account?.id}/locations`)
    const answered = body as Record<string, unknown>[]
    expect(answered.map((location) => location[id])).toEqual(own.map((location) => location.id))
    const served = answered.flatMap((location) => location['services'] as Record<string, string>[])
    expect(served[0]?.['startDate']).toMatch(day)
    const service = customers
      .services(account?.id ?? '')
      .find((it) => customers.agreements(it).length * customers.products(it).length > 0)
    const path = `/accounts/${account?.id}/services/${encodeURIComponent(service?.id ?? '')}`
    const agreements = (await get(`${path}/agreements`)).body as Record<string, string>[]
    const products = (await get(`${path}/products`)).body as Record<string, string>[]
    expect(agreements[0]?.['startDate']).toMatch(day)
    expect(products[0]?.['startDate']).toMatch(day)
    expect(Object.keys(agreements[0] ?? {})).toContain(id === 'id' ? 'id' : 'agreementId')
    expect(Object.keys(products[0] ?? {})).toContain(id === 'id' ? 'id' : 'productId')
  },
)
