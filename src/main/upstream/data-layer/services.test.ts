import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, failureOf, sendJson, startTestServer, type TestServer } from '../test-server'
import { createDataLayer } from './client'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const dataLayer = () => createDataLayer(connect(server.url))
const extent = { from: '2026-01-01', to: '2026-02-01', resolution: 'day' } as const

test.each([
  {
    id: 'L1',
    name: 'Home',
    address: { street: 'Storgatan', houseNumber: 4, postalCode: '111 22', city: 'Kiruna', country: 'SE' },
    priceArea: 'SE1',
    services: [{ id: 's:1', type: 'teleport', measurementId: 'm', measurementResolution: 'PT15M' }],
  },
  {
    location_id: 'L1',
    displayName: 'Home',
    streetAddress: 'Storgatan 4',
    zipCode: '111 22',
    city: 'Kiruna',
    country: 'SE',
    electricityArea: 'SE1',
    services: [
      {
        serviceId: 's:1',
        serviceType: 'teleport',
        MeasurementID: 'm',
        measurement_resolution: '15min',
        costId: '',
      },
      { type: 'without an id' },
      null,
    ],
  },
])('a location, as %j', async (answer) => {
  server.answersJson([answer])
  expect(await dataLayer().locations('a')).toEqual([
    {
      id: 'L1',
      name: 'Home',
      street: 'Storgatan 4',
      postalCode: '111 22',
      city: 'Kiruna',
      country: 'SE',
      priceArea: 'SE1',
      services: [
        {
          id: 's:1',
          type: 'teleport',
          status: null,
          name: null,
          startsOn: null,
          endsOn: null,
          measurement: { id: 'm', finest: '15min' },
          cost: null,
          showsSpotPrice: false,
          showsCost: false,
          isRealtime: false,
        },
      ],
    },
  ])
})

test('a service says what it shows, and how fine; one that does not say is read by the month', async () => {
  const service = {
    id: 1,
    type: '',
    measurementId: 7,
    measurementResolution: 'fortnight',
    costId: 'c',
    costResolution: 'hour',
    properties: { showSpotPrice: 'true', showCost: false, realtimeMeasurements: 1 },
    startDate: '2025-12-31T23:00:00Z',
    endDate: '9999-12-31',
  }
  server.answersJson({ data: { locations: [{ id: 1, services: [service] }] } })
  expect((await dataLayer().locations('a'))[0]?.services[0]).toMatchObject({
    id: '1',
    type: 'unknown',
    startsOn: '2026-01-01',
    endsOn: null,
    measurement: { id: '7', finest: 'month' },
    cost: { id: 'c', finest: 'hour' },
    showsSpotPrice: true,
    showsCost: false,
    isRealtime: true,
  })
})

test('agreements: with and without an end', async () => {
  server.answersJson([
    {
      id: 1,
      name: 'Fixed',
      type: 'fixed',
      status: 'active',
      startDate: '2026-01-01',
      endDate: '2026-12-31T23:00:00Z',
    },
    { agreementId: 'b', startDate: 'then', endDate: null, noticePeriod: { value: 3, unit: 'months' } },
    { id: 'c', endDate: '0001-01-01', noticePeriod: 'P3M' },
  ])
  expect(await dataLayer().agreements('a', 's:1')).toEqual([
    {
      id: '1',
      name: 'Fixed',
      type: 'fixed',
      status: 'active',
      startsOn: '2026-01-01',
      endsOn: '2027-01-01',
      noticePeriod: null,
    },
    { id: 'b', name: null, type: null, status: null, startsOn: null, endsOn: null, noticePeriod: '3 months' },
    { id: 'c', name: null, type: null, status: null, startsOn: null, endsOn: null, noticePeriod: 'P3M' },
  ])
  expect(server.received[0]?.url).toBe('/accounts/a/services/s%3A1/agreements')
})

test('products: every limit of a price, and a price without any', async () => {
  const limited = {
    value: '0.10',
    currency: 'sek',
    type: 'spotkWh',
    name: 'Mark-up',
    note: 'note',
    validFrom: '2025-12-31T23:00:00Z',
    validTo: '2026-06-30T22:00:00Z',
    validHours: ['7', 6, 6],
    validMonths: [10, 3],
    validPart: 'weekday',
    validThreshold: { min: 0, max: null, resolution: 'year' },
    validFraction: '0,5',
  }
  server.answersJson([
    {
      id: 'p',
      name: 'Spot',
      prices: [limited, { value: 0, type: 'kWh' }, { type: 'kWh' }, { value: 'ask us' }],
    },
  ])
  const [product] = await dataLayer().products('a', 's')
  const none = { currency: null, name: null, note: null, validFrom: null, validTo: null }
  expect(product).toEqual({
    id: 'p',
    name: 'Spot',
    type: null,
    startsOn: null,
    endsOn: null,
    prices: [
      {
        value: '0.10',
        currency: 'SEK',
        type: 'spotkWh',
        name: 'Mark-up',
        note: 'note',
        validFrom: '2026-01-01',
        validTo: '2026-07-01',
        hours: [6, 7],
        months: [3, 10],
        part: 'weekday',
        threshold: { min: 0, max: null, resolution: 'year' },
        fraction: 0.5,
      },
      {
        value: '0',
        type: 'kWh',
        ...none,
        hours: null,
        months: null,
        part: null,
        threshold: null,
        fraction: null,
      },
    ],
  })
})

test('a limit that is not understood is shown, not left out', async () => {
  const price = {
    value: 1,
    type: 'kWh',
    validHours: '6-22',
    validMonths: ['winter'],
    validPart: { week: 'end' },
  }
  server.answersJson([{ id: 'p', prices: [price] }])
  expect((await dataLayer().products('a', 's'))[0]?.prices[0]).toMatchObject({
    hours: null,
    months: null,
    part: '{"week":"end"}, 6-22, winter',
  })
})

test('usage and cost are asked from the edges of local days', async () => {
  server.answersJson({ values: [] })
  await dataLayer().usage('a', 'm:1', extent)
  await dataLayer().cost('a', 'c', { ...extent, resolution: '15min', currency: 'SEK' })
  expect(server.received.map(({ url }) => url)).toEqual([
    '/accounts/a/measurements/m%3A1?fromDate=2025-12-31T23%3A00%3A00Z&toDate=2026-01-31T23%3A00%3A00Z&resolution=day',
    '/accounts/a/cost/c?fromDate=2025-12-31T23%3A00%3A00Z&toDate=2026-01-31T23%3A00%3A00Z&resolution=15min',
  ])
})

const questions = {
  locations: () => dataLayer().locations('a'),
  agreements: () => dataLayer().agreements('a', 's'),
  products: () => dataLayer().products('a', 's'),
  usage: () => dataLayer().usage('a', 'm', extent),
  cost: () => dataLayer().cost('a', 'c', extent),
}
const faults: [string, string, () => void][] = [
  ['501', 'notProvided', () => server.answersJson({ message: 'no' }, 501)],
  ['404', 'notFound', () => server.answersJson({}, 404)],
  ['500', 'unavailable', () => server.answersJson({}, 500)],
  ['HTML', 'unexpectedAnswer', () => server.answers((_, response) => void response.end('<!doctype html>'))],
  ['nothing', 'unexpectedAnswer', () => server.answers((_, response) => void response.end())],
  ['another shape', 'unexpectedAnswer', () => server.answersJson({ outcome: { rows: 'none' }, version: 7 })],
  [
    'things that are none',
    'unexpectedAnswer',
    () => server.answersJson({ items: 'x', values: [5], data: { items: [{ a: 1 }], values: 5 } }),
  ],
  [
    'a cut off answer',
    'unexpectedAnswer',
    () =>
      server.answers((_, response, socket) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' })
        response.write('[{"id": 1', () => socket.destroy())
      }),
  ],
]
test.each(
  Object.entries(questions).flatMap(([name, ask]) =>
    faults.map(([fault, ...rest]) => [name, fault, ask, ...rest] as const),
  ),
)('%s: %s', async (_name, _fault, ask, kind, answer) => {
  answer()
  expect((await failureOf(ask())).kind).toBe(kind)
})

test.each(['locations', 'agreements', 'products'] as const)('no %s is an answer', async (name) => {
  for (const nothing of [[], {}, null, { [name]: [] }]) {
    server.answersJson(nothing)
    expect(await questions[name]()).toEqual([])
  }
})

test('two accounts whose answers come in the other order do not mix', async () => {
  const held = Promise.withResolvers<void>()
  server.answers(async ({ url }, response) => {
    if (url.includes('slow')) await held.promise
    sendJson(response, [{ id: url.includes('slow') ? 'slow' : 'quick' }])
  })
  const client = dataLayer()
  const slow = client.locations('slow')
  expect(await client.locations('quick')).toMatchObject([{ id: 'quick' }])
  held.resolve()
  expect(await slow).toMatchObject([{ id: 'slow' }])
})
