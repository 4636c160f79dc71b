import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../index.ts'
import { dutchAddress, type Said, swedishAddress, type Talk, talkTo, visit } from './talk.ts'
import { dayOf, instantOf, inUtc } from './zone.ts'

let sandbox: Sandbox
let client: Awaited<ReturnType<typeof talkTo>>
beforeAll(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0 })
  // Longer than a busy machine takes for a test.
  sandbox.connect.pace = 600_000
  client = await talkTo(sandbox)
})
afterAll(() => sandbox.close())

const end = 'summary_fixed_confirm'
const placed = { postal_address: dutchAddress }
const providerNamed = (said: Said, name: string): string =>
  said.data.providers.find(({ display_name }: { display_name: string }) => display_name === name).id
const choose = async (talk: Talk, name: string) =>
  talk.give('provider_select', { provider: { id: providerNamed(await talk.restore(), name) } })
const allow = [{ step: 'log-in', username: 'jan', password: 'fine' }, { step: 'allow' }]
const withCode = (password: string) => [
  { step: 'log-in', username: 'jan', password },
  { step: 'code', code: '123456' },
  { step: 'allow' },
]
/** Past the name and the term, which every typed tariff ends with. */
async function nameAndTerm(talk: Talk, dates?: object) {
  expect((await talk.give('tariff_name_capture', { tariff: { name: 'Mijn tarief' } })).route).toBe(
    'contract_term_capture',
  )
  return talk.give('contract_term_capture', dates)
}

test('a tariff of the library: address, provider, tariff, summary, saved and claimed', async () => {
  const talk = await client.open({ location_reference_id: 'ours', customer_reference_id: 'C1' })
  const first = await talk.restore()
  expect(first).toMatchObject({ status: 200, route: 'postal_address_capture', live_mode: false })
  expect(first.actions).toBeUndefined()
  const providers = await talk.give('postal_address_capture', placed)
  expect(providers).toMatchObject({
    route: 'provider_select',
    actions: ['PROVIDER_MISSING', 'ADDRESS_CHANGE'],
  })
  expect(providers.data.providers.map(({ logo_url }: { logo_url: string }) => logo_url)).toContain('')
  const tariffs = await choose(talk, 'Polderlicht Energie')
  expect(tariffs).toMatchObject({ route: 'tariff_select', actions: ['TARIFF_MISSING', 'ADDRESS_CHANGE'] })
  expect(tariffs.data.tariffs).toHaveLength(60)
  const summary = await talk.give('tariff_select', { tariff: { id: tariffs.data.tariffs[0].id } })
  expect(summary).toMatchObject({
    route: end,
    actions: ['SAVE', 'EDIT', 'DISCONNECT'],
    data: {
      currency_code: 'EUR',
      tariff: { structure_type: 'FIXED', contract_end_date: '0001-01-01T00:00:00Z' },
    },
  })
  expect(await talk.claim()).toMatchObject({ status: 409 })
  const done = await talk.act(end, 'SAVE')
  expect(done).toMatchObject({
    route: 'session_complete',
    data: { callback_uri: `http://127.0.0.1:9/finished?a=1&fp_cot=${talk.token}` },
  })
  expect(await talk.restore()).toEqual(done)
  expect((await talk.claim()).body).toMatchObject({
    id: talk.token,
    location_reference_id: 'ours',
    customer_reference_id: 'C1',
    is_tariff_processed: true,
    complete_action: 'SAVE',
  })
  expect(sandbox.connect.sessions.get(talk.token)?.claims).toBe(1)
  expect(sandbox.connect.endings.at(-1)).toMatchObject({ token: talk.token, action: 'SAVE' })
})

test('a provider that is missing: its name, a fixed rate, and no term', async () => {
  const talk = await client.open(placed)
  expect((await talk.restore()).route).toBe('provider_select')
  expect(await talk.act('provider_select', 'PROVIDER_MISSING')).toMatchObject({
    route: 'provider_name_capture',
    actions: ['ADDRESS_CHANGE'],
    data: { provider: { name: '' } },
  })
  const structure = await talk.give('provider_name_capture', { provider: { name: 'Bij ons' } })
  expect(structure.data).toMatchObject({
    provider: { display_name: 'Bij ons', logo_url: '' },
    options: ['FIXED', 'TIME_OF_DAY', 'MARKET'],
  })
  expect(await talk.give('tariff_structure_select', { options: ['FIXED'] })).toMatchObject({
    route: 'rate_fixed_capture',
    data: { cost: 0, currency_code: 'EUR' },
  })
  await talk.give('rate_fixed_capture', { cost: 0.28435 })
  const summary = await nameAndTerm(talk)
  expect(summary).toMatchObject({ route: end, data: { cost: 0.28435, tariff: { name: 'Mijn tarief' } } })
  // What was said is still there on the way again.
  expect((await talk.act(end, 'EDIT')).route).toBe('provider_select')
  expect((await talk.act('provider_select', 'PROVIDER_MISSING')).data.provider).toEqual({ name: 'Bij ons' })
  expect(await talk.act('provider_name_capture', 'ADDRESS_CHANGE')).toMatchObject({
    route: 'postal_address_capture',
    data: { postal_address: { city: 'Utrecht', country_code: 'nl', state: '' } },
  })
})

test('a tariff that is missing: times of day, a night over midnight comes back as two', async () => {
  const talk = await client.open(placed)
  await choose(talk, 'Duinvolt')
  expect((await talk.act('tariff_select', 'TARIFF_MISSING')).route).toBe('tariff_structure_select')
  const untold = await talk.give('tariff_structure_select', { options: ['TIME_OF_DAY'] })
  expect(untold.data.hours).toEqual([{ cost: 0, valid_from: '00:00:00', valid_to: '00:00:00' }])
  await talk.give('rate_tod_capture', {
    hours: [
      { cost: 0.3, valid_from: '07:00:00', valid_to: '22:00:00' },
      { cost: 0.2, valid_from: '22:00:00', valid_to: '07:00:00' },
    ],
  })
  const summary = await nameAndTerm(talk, {
    contract_start_date: '2026-01-01T00:00:00Z',
    contract_end_date: '2027-03-28T00:00:00Z',
  })
  expect(summary).toMatchObject({
    route: 'summary_tou_confirm',
    data: { tariff: { structure: 'TIME_OF_DAY', contract_end_date: '2027-03-28T00:00:00Z' } },
  })
  const { yesterday, today, tomorrow } = summary.data.rates
  expect([yesterday.length, today.length, tomorrow.length]).toEqual([3, 3, 3])
  expect(today[0]).toMatchObject({
    valid_from: expect.stringMatching(/T00:00:00\+0[12]:00$/),
    tariff: { cost: 0.2 },
  })
  const session = sandbox.connect.sessions.get(talk.token)
  expect(session?.draft.hours?.map(({ valid_from, valid_to }) => [valid_from, valid_to])).toEqual([
    ['00:00:00', '07:00:00'],
    ['07:00:00', '22:00:00'],
    ['22:00:00', '00:00:00'],
  ])
})

test('the market: a surcharge, and a region where there are several; tomorrow is empty in the morning', async () => {
  const talk = await client.open({ postal_address: swedishAddress })
  await choose(talk, 'Granskogsvolt') // has nothing in the library
  expect((await talk.restore()).route).toBe('tariff_structure_select')
  const page = await talk.give('tariff_structure_select', { options: ['MARKET'] })
  expect(page).toMatchObject({
    route: 'market_surcharge_capture',
    data: {
      currency_code: 'SEK',
      surcharge: { fixed: 0, percentage: 0 },
      regions: ['SE1', 'SE2', 'SE3', 'SE4'],
    },
  })
  await talk.give('market_surcharge_capture', { surcharge: { fixed: 0.05, percentage: 18.5 }, region: 'SE2' })
  const summary = await nameAndTerm(talk)
  expect(summary).toMatchObject({ route: 'summary_tou_confirm', data: { tariff: { structure: 'MARKET' } } })
  expect(summary.data.rates.today.length).toBeGreaterThanOrEqual(23)
  await talk.act('summary_tou_confirm', 'SAVE')
  const { location_id: place } = (await talk.claim()).body
  const { data } = (await client.api('GET', `/tariffs/elements?location_id=${place}`)).body
  expect(data[0].schedule[0].days_and_hours[0].hours[0].rate).toEqual([
    { surcharge_fixed: 0.05, surcharge_percentage: 0.185 },
  ])
})

test('one region only is found by itself', async () => {
  const talk = await client.open(placed)
  await talk.act('provider_select', 'PROVIDER_MISSING')
  await talk.give('provider_name_capture', { provider: { name: 'x' } })
  const page = await talk.give('tariff_structure_select', { options: ['MARKET'] })
  expect(page.data).not.toHaveProperty('regions')
  expect((await talk.give('market_surcharge_capture', { surcharge: { fixed: 0.02 } })).route).toBe(
    'tariff_name_capture',
  )
})

test('a direct provider: log-in, consent, back to where we came from, summary', async () => {
  const talk = await client.open(placed)
  const redirect = await choose(talk, 'Waddenvolt')
  expect(redirect.route).toBe('session_redirect')
  expect(redirect.data.redirect_url).toContain('/connect/log-in/prv_')
  const opened = await visit(redirect, talk.token)
  expect(opened).toMatchObject({ status: 200, text: expect.stringContaining('Log in to Waddenvolt') })
  expect(await talk.restore()).toEqual(redirect)
  expect((await visit(redirect, 'cot_none')).status).toBe(404)
  const wrong = await visit(redirect, talk.token, { step: 'log-in', username: 'jan', password: 'wrong' })
  expect(wrong.text).toContain('role="alert"')
  expect((await visit(redirect, talk.token, { step: 'allow' })).text).toContain('Log in to')
  const back = await visit(redirect, talk.token, ...allow)
  expect(back).toMatchObject({ status: 303, location: `http://127.0.0.1:9/back?fp_cot=${talk.token}` })
  expect((await visit(redirect, talk.token)).status).toBe(404)
  const summary = await talk.restore()
  expect(summary).toMatchObject({ route: 'summary_tou_confirm', data: { rates: { yesterday: [] } } })
  expect(summary.data.tariff).not.toHaveProperty('contract_end_date')
})

test('a direct provider that asks a code: a wrong one, deny, no tariff', async () => {
  const talk = await client.open(placed)
  const redirect = await choose(talk, 'Grachtenkracht')
  expect(redirect.data.redirect_uri).toContain('/connect/log-in/')
  const [logIn = {}, code = {}] = withCode('none')
  expect((await visit(redirect, talk.token, logIn, { step: 'code', code: '000000' })).text).toContain('wrong')
  expect((await visit(redirect, talk.token, logIn, code, { step: 'deny' })).status).toBe(303)
  expect((await talk.restore()).route).toBe('provider_select')
  const again = await choose(talk, 'Grachtenkracht')
  expect((await visit(again, talk.token, { step: 'cancel' })).status).toBe(303)
  expect((await talk.restore()).route).toBe('provider_select')
  await visit(await choose(talk, 'Grachtenkracht'), talk.token, ...withCode('none'))
  expect((await talk.restore()).route).toBe('tariff_structure_select')
})

test('a price that changes all the time is an estimate for what is to come', async () => {
  const other = await startSandbox({ contacts: 1, invoices: 0 })
  const zone = 'Europe/Amsterdam'
  const { now, advance } = other.connect
  advance(instantOf(zone, dayOf(zone, now(), 1), 10.5 * 3600) - now())
  const talk = await (await talkTo(other)).open(placed)
  await visit(await choose(talk, 'Grachtenkracht'), talk.token, ...withCode('fine'))
  const { data } = await talk.restore()
  expect(data.tariff.structure).toBe('DYNAMIC')
  const sure = data.rates.today.map(({ tariff }: { tariff: { confidence: number } }) => tariff.confidence)
  expect([sure.indexOf(0.75), sure.lastIndexOf(1)]).toEqual([sure.length - 13, sure.length - 14])
  await other.close()
})

test('in progress: saved, pending, then connected by the clock', async () => {
  const talk = await client.open(placed)
  await visit(
    await choose(talk, 'Waddenvolt'),
    talk.token,
    ...allow.map((form) => ({ ...form, password: 'slow' })),
  )
  expect(await talk.restore()).toMatchObject({
    route: 'summary_tariff_inprogress',
    actions: ['SAVE', 'DISCONNECT', 'DISMISS_DIRECT'],
    data: { connection_type: 'DIRECT', provider: { display_name: 'Waddenvolt' } },
  })
  expect((await talk.act('summary_tariff_inprogress', 'SAVE')).route).toBe('session_complete')
  const { body } = await talk.claim()
  expect(body.is_tariff_processed).toBe(false)
  const soon = inUtc(sandbox.connect.now() + 3_600_000)
  const rates = () => client.api('GET', `/tariffs/rates/${body.location_id}?end_time=${soon}`)
  expect(await rates()).toMatchObject({ status: 422, body: { code: 'pending_connect' } })
  const status = async () =>
    (await client.api('GET', `/locations/${body.location_id}/status`)).body.tariff_status.commodity_import
      .status
  expect(await status()).toBe('PENDING')
  sandbox.connect.advance(sandbox.connect.pace)
  expect((await talk.claim()).body.is_tariff_processed).toBe(true)
  expect(await status()).toBe('CONNECTED')
  expect((await rates()).status).toBe(200)
  expect(sandbox.connect.sessions.get(talk.token)?.claims).toBe(2)
})

test('in progress: it fails, is opened again by its location, and reconnected', async () => {
  const talk = await client.open(placed)
  await visit(
    await choose(talk, 'Waddenvolt'),
    talk.token,
    ...allow.map((form) => ({ ...form, password: 'slow' })),
  )
  await talk.act('summary_tariff_inprogress', 'SAVE')
  const { location_id, customer_id } = (await talk.claim()).body
  sandbox.connect.settle(talk.token, 'failed')
  const again = await client.open({ location_id, customer_id })
  expect(await again.restore()).toMatchObject({
    route: 'summary_tariff_failed',
    actions: ['RECONNECT', 'DISCONNECT'],
  })
  const providers = await again.act('summary_tariff_failed', 'RECONNECT')
  // The place is known: it is neither shown nor changed.
  expect(providers).toMatchObject({ route: 'provider_select', actions: ['PROVIDER_MISSING'] })
  expect(providers.data).not.toHaveProperty('postal_address')
  await visit(await choose(again, 'Waddenvolt'), again.token, ...allow)
  expect((await again.act('summary_tou_confirm', 'SAVE')).route).toBe('session_complete')
  expect((await again.claim()).body).toMatchObject({ location_id, customer_id, is_tariff_processed: true })
})

test('a log-in that fails, at once or by the clock; the site knows the customer again', async () => {
  const talk = await client.open(placed)
  const as = (password: string) => allow.map((form) => ({ ...form, password }))
  await visit(await choose(talk, 'Waddenvolt'), talk.token, ...as('slow-fail'))
  expect((await talk.restore()).route).toBe('summary_tariff_inprogress')
  sandbox.connect.advance(sandbox.connect.pace)
  expect((await talk.restore()).route).toBe('summary_tariff_failed')
  await talk.act('summary_tariff_failed', 'RECONNECT')
  const { data } = await choose(talk, 'Waddenvolt')
  const address = `${data.redirect_url}?fp_cot=${talk.token}`
  const page = await fetch(address, { headers: { cookie: 'remembered=j%C3%A4n' } })
  expect(await page.text()).toContain('value="jän"')
  await visit(await talk.restore(), talk.token, ...as('fail'))
  expect((await talk.restore()).route).toBe('summary_tariff_failed')
  await talk.act('summary_tariff_failed', 'DISCONNECT')
  expect((await talk.claim()).body.complete_action).toBe('DISCONNECT')
})

test('in progress: what is not connected is dropped, or the log-in is skipped from then on', async () => {
  const talk = await client.open(placed)
  const slow = allow.map((form) => ({ ...form, password: 'slow' }))
  await visit(await choose(talk, 'Waddenvolt'), talk.token, ...slow)
  expect((await talk.act('summary_tariff_inprogress', 'DISCONNECT')).route).toBe('provider_select')
  await visit(await choose(talk, 'Waddenvolt'), talk.token, ...slow)
  expect((await talk.act('summary_tariff_inprogress', 'DISMISS_DIRECT')).route).toBe('provider_select')
  expect((await choose(talk, 'Waddenvolt')).route).toBe('tariff_select')
})

test('what is connected is opened by its location and disconnected', async () => {
  const talk = await client.open(placed)
  const { data } = await choose(talk, 'Zonnedijk Stroom')
  await talk.give('tariff_select', { tariff: { id: data.tariffs[0].id } })
  await talk.act(end, 'SAVE')
  const { location_id } = (await talk.claim()).body
  const again = await client.open({ location_id })
  expect(await again.restore()).toMatchObject({
    route: end,
    data: { tariff: { name: data.tariffs[0].name } },
  })
  await again.act(end, 'DISCONNECT')
  expect((await again.claim()).body).toMatchObject({
    location_id,
    complete_action: 'DISCONNECT',
    is_tariff_processed: false,
  })
  expect((await client.api('GET', `/tariffs/elements?location_id=${location_id}`)).body.data).toEqual([])
  expect((await (await client.open({ location_id })).restore()).route).toBe('provider_select')
})

test('export and live are worlds of their own, and the same seed gives the same again', async () => {
  const live = await talkTo(sandbox, 'live')
  const talk = await live.open({ ...placed, direction: 'EXPORT' })
  const { data, ...head } = await choose(talk, 'Zonnedijk Stroom')
  expect(head).toMatchObject({ live_mode: true, direction: 'EXPORT' })
  expect(data.tariffs[0].name).toMatch(/^Terug/)
  await talk.give('tariff_select', { tariff: { id: data.tariffs[0].id } })
  await talk.act(end, 'SAVE')
  const { location_id } = (await talk.claim()).body
  expect((await client.api('GET', `/locations/${location_id}/status`)).status).toBe(404)
  const { tariff_status } = (await live.api('GET', `/locations/${location_id}/status`)).body
  expect(tariff_status.commodity_export.status).toBe('CONNECTED ')
  const other = await startSandbox({ contacts: 1, invoices: 0 })
  const plain = ({ providers }: Sandbox['connect']) => JSON.stringify(providers)
  expect(plain(other.connect)).toBe(plain(sandbox.connect))
  await other.close()
})

test('the end may come as a redirect to our own address; logos are pictures', async () => {
  const talk = await client.open(placed)
  const { data } = await choose(talk, 'Zonnedijk Stroom')
  await talk.give('tariff_select', { tariff: { id: data.tariffs[0].id } })
  sandbox.connect.endsByRedirect = true
  expect(await talk.act(end, 'SAVE')).toMatchObject({
    route: 'session_redirect',
    data: { redirect_url: expect.stringContaining('/finished?a=1&fp_cot=') },
  })
  sandbox.connect.endsByRedirect = false
  const logo = sandbox.connect.providers.find(({ logo_url }) => logo_url)?.logo_url
  const picture = await fetch(sandbox.url + logo)
  expect(picture.headers.get('content-type')).toBe('image/png')
  expect(
    Buffer.from(await picture.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
})
