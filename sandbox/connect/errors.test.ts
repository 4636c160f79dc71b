import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../index.ts'
import { dutchAddress, swedishAddress, type Talk, talkTo } from './talk.ts'

let sandbox: Sandbox
let client: Awaited<ReturnType<typeof talkTo>>
beforeAll(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0 })
  client = await talkTo(sandbox)
})
afterAll(() => sandbox.close())

const placed = { postal_address: dutchAddress }
const unlisted = async (talk: Talk) => {
  await talk.act('provider_select', 'PROVIDER_MISSING')
  await talk.give('provider_name_capture', { provider: { name: 'x' } })
}
const structured = (option: string) => async (talk: Talk) => {
  await unlisted(talk)
  await talk.give('tariff_structure_select', { options: [option] })
}
const priced = async (talk: Talk) => {
  await structured('FIXED')(talk)
  await talk.give('rate_fixed_capture', { cost: 0.2 })
}
const toTariffs = async (talk: Talk) => {
  const { data } = await talk.restore()
  await talk.give('provider_select', { provider: { id: data.providers[0].id } })
}
const named = async (talk: Talk) => {
  await priced(talk)
  await talk.give('tariff_name_capture', { tariff: { name: 'x' } })
}
const summarized = async (talk: Talk) => {
  await named(talk)
  await talk.give('contract_term_capture')
}
const stay = async () => undefined
const unknownId = `_${'0'.repeat(24)}`
const hours = (...spans: [string, string, unknown?][]) => ({
  hours: spans.map(([from, to, cost = 0.2]) => ({ cost, valid_from: from, valid_to: to })),
})
const address = (more: object) => ({ postal_address: { ...dutchAddress, ...more } })
const american = { city: 'Reno', country_code: 'US', post_code: '89501', state: 'CA', address_line1: '1' }

/** The way there, the page, what it is told, and what it says is wrong with that. */
const wrongs: [
  code: string,
  way: (talk: Talk) => Promise<unknown>,
  route: string,
  data?: object | undefined,
  at?: object,
][] = [
  ['address_line1_missing', stay, 'postal_address_capture', address({ address_line1: ' ' }), {}],
  ['city_missing', stay, 'postal_address_capture', address({ city: '' }), {}],
  ['post_code_missing', stay, 'postal_address_capture', address({ post_code: null }), {}],
  ['country_code_missing', stay, 'postal_address_capture', address({ country_code: '' }), {}],
  ['country_code_invalid', stay, 'postal_address_capture', address({ country_code: 'XX' }), {}],
  ['timezone_not_found', stay, 'postal_address_capture', address({ post_code: '0511 AA' }), {}],
  ['timezone_not_found', stay, 'postal_address_capture', { postal_address: { ...american, state: '' } }, {}],
  ['address_line1_missing', stay, 'postal_address_capture', undefined, {}],
  ['data_json_invalid', stay, 'postal_address_capture', { address: {} }, {}],
  ['provider_id_missing', stay, 'provider_select', { provider: { id: '' } }],
  ['provider_id_missing', stay, 'provider_select'],
  ['provider_id_invalid', stay, 'provider_select', { provider: { id: 'prv_1' } }],
  ['provider_not_found', stay, 'provider_select', { provider: { id: `prv${unknownId}` } }],
  ['data_json_invalid', stay, 'provider_select', { provider: { id: 7 } }],
  [
    'provider_name_missing',
    (talk) => talk.act('provider_select', 'PROVIDER_MISSING'),
    'provider_name_capture',
    { provider: { name: ' ' } },
  ],
  ['tariff_id_missing', toTariffs, 'tariff_select', { tariff: {} }],
  ['tariff_id_invalid', toTariffs, 'tariff_select', { tariff: { id: 'x' } }],
  ['tariff_not_found', toTariffs, 'tariff_select', { tariff: { id: `trf${unknownId}` } }],
  ['option_invalid', unlisted, 'tariff_structure_select', { options: [] }],
  ['option_invalid', unlisted, 'tariff_structure_select', { options: ['FIXED', 'MARKET'] }],
  ['option_invalid', unlisted, 'tariff_structure_select', { options: ['FLAT'] }],
  ['option_not_supported', unlisted, 'tariff_structure_select', { options: ['ADVANCED'] }],
  ['cost_value_zero', structured('FIXED'), 'rate_fixed_capture', { cost: 0 }],
  ['cost_value_negative', structured('FIXED'), 'rate_fixed_capture', { cost: -0.1 }],
  ['data_json_invalid', structured('FIXED'), 'rate_fixed_capture', { cost: '0.2' }],
  ['data_json_invalid', structured('FIXED'), 'rate_fixed_capture', { cost: 0.1 + 0.2 }],
  ['valid_from_invalid', structured('TIME_OF_DAY'), 'rate_tod_capture', hours(['7:00', '00:00:00'])],
  [
    'valid_from_invalid',
    structured('TIME_OF_DAY'),
    'rate_tod_capture',
    hours(['00:00:00', '08:00:00'], ['07:00:00', '00:00:00']),
  ],
  ['valid_to_invalid', structured('TIME_OF_DAY'), 'rate_tod_capture', hours(['00:00:00', '24:00:00'])],
  ['valid_to_invalid', structured('TIME_OF_DAY'), 'rate_tod_capture', hours(['05:00:00', '05:00:00'])],
  [
    'gap_in_time_period',
    structured('TIME_OF_DAY'),
    'rate_tod_capture',
    hours(['00:00:00', '06:00:00'], ['07:00:00', '00:00:00']),
  ],
  ['incomplete_time_period', structured('TIME_OF_DAY'), 'rate_tod_capture', hours(['07:00:00', '23:00:00'])],
  ['cost_value_zero', structured('TIME_OF_DAY'), 'rate_tod_capture', hours(['00:00:00', '00:00:00', 0])],
  ['data_json_invalid', structured('TIME_OF_DAY'), 'rate_tod_capture', { hours: [] }],
  [
    'surcharge_percentage_invalid',
    structured('MARKET'),
    'market_surcharge_capture',
    { surcharge: { percentage: -1 } },
  ],
  ['market_region_invalid', structured('MARKET'), 'market_surcharge_capture', { region: 'SE1' }],
  [
    'market_region_invalid',
    structured('MARKET'),
    'market_surcharge_capture',
    { surcharge: { fixed: 0.1 } },
    { postal_address: swedishAddress },
  ],
  [
    'geo_location_not_found',
    structured('MARKET'),
    'market_surcharge_capture',
    {},
    { postal_address: american },
  ],
  ['tariff_name_missing', priced, 'tariff_name_capture', { tariff: { name: '' } }],
  ['date_format_invalid', named, 'contract_term_capture', { contract_start_date: '2026-06-15' }],
  ['date_format_invalid', named, 'contract_term_capture', { contract_end_date: '2026-02-30T00:00:00Z' }],
  ['date_format_invalid', named, 'contract_term_capture', { contract_end_date: '2026-06-14T22:00:00Z' }],
  ['action_missing', summarized, 'summary_fixed_confirm'],
]

test.each(wrongs)('%s: the customer stays on the page', async (code, way, route, data, at = placed) => {
  const talk = await client.open(at)
  await way(talk)
  const before = await talk.restore()
  expect(before.route).toBe(route)
  expect(await talk.give(route, data)).toMatchObject({
    status: 422,
    object: 'error',
    live_mode: false,
    context: `connect.${route}`,
    type: 'invalid_request',
    code,
    connect_token: talk.token,
  })
  expect(await talk.restore()).toEqual(before)
})
