import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../index.ts'
import { choose, dutchAddress, swedishAddress, type Talk, talkTo } from './talk.ts'

let sandbox: Sandbox
let client: Awaited<ReturnType<typeof talkTo>>
beforeAll(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0 })
  client = await talkTo(sandbox)
})
afterAll(() => sandbox.close())

const placed = { postal_address: dutchAddress }
const end = 'summary_fixed_confirm'
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

test('the market: a surcharge, and a region where there are several; its percent is a fraction in the tariff', async () => {
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
