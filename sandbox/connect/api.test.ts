import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectConnection, connectKeys, type Sandbox, startSandbox } from '../index.ts'
import { dutchAddress, swedishAddress, type Talk, talkTo, version } from './talk.ts'
import { dayOf, instantOf, inUtc, withOffset } from './zone.ts'

let sandbox: Sandbox
let client: Awaited<ReturnType<typeof talkTo>>
beforeAll(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0 })
  client = await talkTo(sandbox)
})
afterAll(() => sandbox.close())

const day = 86_400_000
/** A tariff of the library at an address, saved: the first of `structure`'s turn. */
async function saved(number: number, postal_address: object = dutchAddress) {
  const talk = await client.open({ postal_address })
  return { ...(await save(talk, number)), talk }
}
async function save(talk: Talk, number: number) {
  const providers = await talk.restore()
  const page = await talk.give('provider_select', { provider: { id: providers.data.providers[0].id } })
  const offer = page.data.tariffs[number]
  const summary = await talk.give('tariff_select', { tariff: { id: offer.id } })
  await talk.act(summary.route, 'SAVE')
  const place: string = (await talk.claim()).body.location_id
  return { place, offer, summary }
}
const rates = (place: string, start: number, end: number) =>
  client.api('GET', `/tariffs/rates/${place}?start_time=${inUtc(start)}&end_time=${inUtc(end)}`)

test('logs in with the account and a key of one mode, and wants its version said', async () => {
  const { baseUrl } = connectConnection(sandbox)
  const logIn = async (pair: string, headers: object = { 'flatpeak-version': version }) => {
    const authorization = `Basic ${Buffer.from(pair).toString('base64')}`
    const response = await fetch(`${baseUrl}/login`, { headers: { authorization, ...headers } })
    return [response.status, await response.json()]
  }
  const { accountId, live } = connectKeys
  const given = { bearer_token: expect.any(String), expires_in: 3600 }
  expect(await logIn(`${accountId}:${live}`)).toEqual([200, { ...given, live_mode: true }])
  expect(await logIn(`${accountId}:${connectKeys.test}`)).toEqual([200, { ...given, live_mode: false }])
  expect(await logIn(`${accountId}:sk_test_x`)).toEqual([403, { message: expect.any(String) }])
  expect(await logIn(`acc_x:${live}`)).toEqual([403, { message: expect.any(String) }])
  expect(await logIn(`${accountId}:${live}`, {})).toMatchObject([400, { code: 'version_invalid' }])
  const ask = (headers: HeadersInit) => fetch(`${baseUrl}/connect/tariff/token`, { method: 'POST', headers })
  expect((await ask({ 'flatpeak-version': version })).status).toBe(401)
})

test('the conversation wants no bearer: it is another host', async () => {
  const body = JSON.stringify({ connect_token: 'cot_x', route: 'session_restore' })
  const headers = { 'content-type': 'application/json', authorization: 'Bearer x' }
  const response = await fetch(`${sandbox.url}/connect/session`, { method: 'POST', headers, body })
  expect(response.status).toBe(400)
})

test('a bearer ends after an hour, or when a test says so', async () => {
  const brief = await talkTo(sandbox)
  const ask = async () => (await brief.api('GET', '/tariffs/elements?location_id=x')).status
  expect(await ask()).toBe(404)
  sandbox.connect.logIns.expire()
  expect(await ask()).toBe(401)
  client = await talkTo(sandbox)
})

test('rates of at most 90 days, in UTC or local time, and when to ask again', async () => {
  const { place, offer } = await saved(0)
  const start = Date.parse('2026-03-20T00:00:00Z')
  expect((await rates(place, start, start + 90 * day)).status).toBe(200)
  expect((await rates(place, start, start + 90 * day + 1000)).status).toBe(400)
  expect((await rates(place, start, start)).status).toBe(400)
  const { body } = await rates(place, start, start + day)
  expect(body).toMatchObject({ location_timezone: 'Europe/Amsterdam', currency_code: 'EUR' })
  expect(Date.parse(body.next_update)).toBeGreaterThan(sandbox.connect.now())
  // A UTC day is parts of two days here.
  expect(body.data).toHaveLength(2)
  expect(body.data[0]).toMatchObject({ valid_from: '2026-03-20T00:00:00Z', tariff: { confidence: 1 } })
  const local = 'start_time=2026-03-29T00:00:00%2B01:00&end_time=2026-03-30T00:00:00%2B02:00'
  const spring = (await client.api('GET', `/tariffs/rates/${place}?${local}`)).body.data
  expect(spring).toMatchObject([
    { valid_from: '2026-03-29T00:00:00+01:00', valid_to: '2026-03-30T00:00:00+02:00' },
  ])
  const mixed = 'start_time=2026-03-29T00:00:00Z&end_time=2026-03-30T00:00:00%2B02:00'
  expect((await client.api('GET', `/tariffs/rates/${place}?${mixed}`)).status).toBe(400)
  expect((await client.api('GET', `/tariffs/rates/${place}?end_time=tomorrow`)).status).toBe(400)
  expect(offer.name).toBe('Stroom Vast voor 1 jaar')
})

test('rates that are not there: pending, failed, disconnected, of another direction', async () => {
  const { place, talk } = await saved(0)
  const code = async () => (await rates(place, 0, day)).body.code
  expect(await code()).toBeUndefined()
  sandbox.connect.settle(talk.token, 'failed')
  expect(await code()).toBe('no_price_data')
  const exported = `/tariffs/rates/${place}?direction=EXPORT&end_time=2099-01-01T00:00:00Z`
  expect((await client.api('GET', exported)).status).toBe(400)
  const soon = inUtc(sandbox.connect.now() + day)
  const none = await client.api('GET', `/tariffs/rates/${place}?direction=EXPORT&end_time=${soon}`)
  expect(none).toMatchObject({ status: 422, body: { code: 'no_tariff_connected', context: 'api' } })
  sandbox.connect.processing = day
  const later = await saved(1)
  expect((await later.talk.claim()).body.is_tariff_processed).toBe(false)
  expect((await rates(later.place, 0, day)).body.code).toBe('pending_connect')
  sandbox.connect.settle(later.talk.token, 'connected')
  expect((await rates(later.place, 0, day)).body.code).toBeUndefined()
  sandbox.connect.processing = 0
})

test('elements with their schedule; tiers, and a name for every structure', async () => {
  const tiered = await saved(6)
  expect(tiered.summary.data.tariff.tiered).toBe(true)
  const elements = async (place: string) =>
    (await client.api('GET', `/tariffs/elements?location_id=${place}&direction=IMPORT&type=COMMODITY`)).body
      .data
  const [first] = await elements(tiered.place)
  expect(first).toMatchObject({ is_linked: true, connection_type: 'LIBRARY', status: 'CONNECTED' })
  expect(first.schedule[0].days_and_hours[0].hours[0].rate).toHaveLength(2)
  const [second] = await elements((await saved(1)).place)
  expect(
    second.schedule[0].days_and_hours[0].hours.map(({ valid_from }: { valid_from: string }) => valid_from),
  ).toEqual(['00:00:00', '07:00:00', '23:00:00'])
  expect((await client.api('GET', '/tariffs/elements')).status).toBe(400)
})

test('a disabled account is told so everywhere', async () => {
  const talk = await client.open()
  sandbox.connect.accountDisabled = true
  expect(await talk.restore()).toMatchObject({ status: 422, code: 'account_disabled', type: 'api_error' })
  expect((await client.api('POST', '/connect/tariff/token', {})).body.code).toBe('account_disabled')
  sandbox.connect.accountDisabled = false
})

test('faults have this upstream’s shape of an error', async () => {
  const talk = await client.open()
  const fault = { route: '/connect/session', kind: 'status', times: 1 } as const
  sandbox.faults.add({ ...fault, status: 429, retryAfter: 1 })
  expect(await talk.restore()).toMatchObject({ status: 429, object: 'error', type: 'rate_limit' })
  sandbox.faults.add({ ...fault, status: 500 })
  const { status, ...bare } = await talk.restore()
  expect([status, Object.keys(bare)]).toEqual([500, ['message']])
})

test('the market of tomorrow is not known before the afternoon; further on it is an estimate', async () => {
  const other = await startSandbox({ contacts: 1, invoices: 0 })
  const zone = 'Europe/Stockholm'
  const tomorrow = async (clock: number) => {
    const { now, advance } = other.connect
    advance(instantOf(zone, dayOf(zone, now(), 1), clock * 3600) - now())
    client = await talkTo(other)
    const { summary, place } = await saved(2, swedishAddress)
    return { rates: summary.data.rates, place }
  }
  const morning = await tomorrow(10)
  expect(morning.rates.tomorrow).toEqual([])
  expect(morning.rates.yesterday.length).toBeGreaterThanOrEqual(23)
  const afternoon = await tomorrow(15)
  expect(afternoon.rates.tomorrow.length).toBeGreaterThanOrEqual(23)
  const now = other.connect.now()
  const { data } = (await rates(afternoon.place, now, now + 5 * day)).body
  expect(data.at(0).tariff.confidence).toBe(1)
  expect(data.at(-1).tariff.confidence).toBeLessThan(1)
  expect(
    data.every(({ tariff }: { tariff: { rate: number } }) => /^-?\d+(\.\d{1,5})?$/.test(`${tariff.rate}`)),
  ).toBe(true)
  client = await talkTo(sandbox)
  await other.close()
})

test('local time knows both changes of the clock and the other side of the world', () => {
  expect(withOffset('Pacific/Auckland', instantOf('Pacific/Auckland', '2026-04-05', 0))).toBe(
    '2026-04-05T00:00:00+13:00',
  )
  expect(withOffset('America/Los_Angeles', instantOf('America/Los_Angeles', '2026-11-01', 43_200))).toBe(
    '2026-11-01T12:00:00-08:00',
  )
  const hours = (date: string, next: string) =>
    (instantOf('Europe/Amsterdam', next, 0) - instantOf('Europe/Amsterdam', date, 0)) / 3_600_000
  expect([hours('2026-03-29', '2026-03-30'), hours('2026-10-25', '2026-10-26')]).toEqual([23, 25])
})
