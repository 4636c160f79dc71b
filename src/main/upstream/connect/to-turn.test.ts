import { tariffPage } from '@shared/tariff-page'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from '../answer'
import { callbackAddress } from './addresses'
import { routes } from './names'
import { theirTurn, toTurn } from './to-turn'

const token = 'cot_6587fa4362341be5b524de3b'

/** As it comes over the line. */
const turnOf = (answer: unknown) => toTurn(theirTurn.parse(parseJson(JSON.stringify(answer), true)), token)
function pageOf(route: string, data: unknown) {
  const turn = turnOf({ connect_token: token, route, data })
  if (!turn || !('page' in turn)) throw new Error('no page')
  return turn.page
}

test('no route is no page; an error object is a refusal, whatever its status was', () => {
  for (const none of [{}, { route: '' }, { route: 5e300 + 'x'.repeat(300) }]) expect(turnOf(none)).toBeNull()
  const error = { object: 'error', type: 'invalid_request', code: 'cost_value_zero', message: 'Zero' }
  expect(turnOf(error)).toEqual({ code: 'cost_value_zero', message: 'Zero' })
})

test('a route that nobody knows is shown as lines, with the actions that it lists and without the token', () => {
  const data = { a: { b: [1.5, 'x'], none: null }, at: `https://x/?fp_cot=${token}` }
  expect(
    turnOf({ route: 'price_ceiling_capture', actions: ['SAVE', 'LATER', 'SAVE', null, ''], data }),
  ).toMatchObject({
    route: 'price_ceiling_capture',
    actions: ['SAVE', 'LATER'],
    page: {
      kind: 'unknown',
      data: [
        { name: 'a.b.0', value: '1.5' },
        { name: 'a.b.1', value: 'x' },
        { name: 'at', value: 'https://x/?fp_cot=••••' },
      ],
    },
  })
})

test('routes and fields may be spelled otherwise', () => {
  expect(pageOf('rate-fixed-capture', { currencyCode: 'EUR', cost: '0,25' })).toMatchObject({
    kind: 'fixedRate',
    currency: 'EUR',
    cost: '0.25',
  })
  expect(pageOf('session_redirect', { redirect_uri: 'https://log-in.example/a?b' })).toMatchObject({
    kind: 'logIn',
    host: 'log-in.example',
  })
  for (const name of ['structure', 'structure_type'])
    expect(pageOf('summary_fixed_confirm', { tariff: { [name]: 'FIXED ' } })).toMatchObject({
      tariff: { structure: 'FIXED' },
    })
})

test('a log-in that is not at a safe address is not opened', () => {
  for (const redirect_url of ['http://log-in.example/', 'file:///etc/passwd', 'app://console', 'x', '', null])
    expect(pageOf('session_redirect', { redirect_url }).kind).toBe('unknown')
  expect(pageOf('session_redirect', { redirect_url: 'http://127.0.0.1:5/x' }).kind).toBe('logIn')
})

test('an end is ours only with our token, also where it comes as a redirect', () => {
  const mine = `${callbackAddress}?fp_cot=${token}&x=1`
  expect(pageOf('session_complete', { callback_uri: mine }).kind).toBe('done')
  expect(pageOf('session-complete', { callback_uri: mine }).kind).toBe('done')
  expect(pageOf('session_redirect', { redirect_url: mine }).kind).toBe('done')
  for (const other of [
    `${callbackAddress}?fp_cot=cot_other`,
    callbackAddress,
    `https://elsewhere.example/?fp_cot=${token}`,
  ])
    expect(pageOf('session_complete', { callback_uri: other }).kind).toBe('unknown')
  expect(pageOf('session_redirect', { redirect_url: `${callbackAddress}?fp_cot=cot_other` }).kind).toBe(
    'unknown',
  )
})

test('parts of the day: in order, a night over midnight as two, an end of the day as 24:00', () => {
  const hours = [
    { cost: 0.31, valid_from: '07:00:00', valid_to: '23:00:00' },
    { cost: '0.20000', valid_from: '23:00', valid_to: '07:00' },
    { cost: null, valid_from: '07:00:00', valid_to: '08:00:00' },
    { cost: 1, valid_from: '25:00:00', valid_to: '08:00:00' },
  ]
  expect(pageOf('rate_tod_capture', { hours })).toMatchObject({
    parts: [
      { from: '00:00', to: '07:00', cost: '0.2' },
      { from: '07:00', to: '23:00', cost: '0.31' },
      { from: '23:00', to: '24:00', cost: '0.2' },
    ],
  })
  const whole = [{ cost: 0.1, valid_from: '00:00:00', valid_to: '00:00:00' }]
  expect(pageOf('rate_tod_capture', { hours: whole })).toMatchObject({
    parts: [{ from: '00:00', to: '24:00', cost: '0.1' }],
  })
})

test('the year 1 is no day', () => {
  const data = { contract_start_date: '2026-03-29T00:00:00Z', contract_end_date: '0001-01-01T00:00:00Z' }
  expect(pageOf('contract_term_capture', data)).toMatchObject({ startsOn: '2026-03-29', endsOn: null })
})

test('what is too long or of another kind does not cost the page', () => {
  const postal_address = { address_line1: 'x'.repeat(5000), country_code: 'nl', city: 7, state: null }
  expect(pageOf('postal_address_capture', { postal_address })).toMatchObject({
    address: { countryCode: 'NL', city: '7', state: '' },
  })
  const providers = [
    null,
    5,
    { id: 'a' },
    { display_name: 'no id' },
    { id: 'b', display_name: 'B', logo_url: '' },
  ]
  expect(pageOf('provider_select', { providers })).toMatchObject({
    providers: [{ id: '5' }, { id: 'a', name: 'a' }, { id: 'b', name: 'B' }],
  })
})

test('what is listed twice is there once', () => {
  const once = { id: 'a', display_name: 'A' }
  expect(pageOf('provider_select', { providers: [once, { id: 'b' }, once] })).toMatchObject({
    providers: [{ id: 'a' }, { id: 'b' }],
  })
  expect(pageOf('market_surcharge_capture', { regions: ['SE1', 'SE2', 'SE1'] })).toMatchObject({
    regions: [{ id: 'SE1' }, { id: 'SE2' }],
  })
})

const words = [
  'provider',
  'providers',
  'postal_address',
  'tariff',
  'tariffs',
  'options',
  'hours',
  'cost',
  'rates',
  'today',
]
const more = [
  'surcharge',
  'regions',
  'region',
  'redirect_url',
  'callback_uri',
  'contract_start_date',
  'valid_from',
  'id',
]
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      null,
      true,
      '',
      ' CONNECTED ',
      '0001-01-01T00:00:00Z',
      '2026-01-01T00:00:00Z',
      '07:00:00',
      0.28435,
      -1,
    ),
    fc.string(),
    fc.double({ noNaN: true }),
    fc.constantFrom('http://x', 'https://x.example/', callbackAddress, `${callbackAddress}?fp_cot=${token}`),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...words, ...more), fc.string()), tie('any'), { maxKeys: 6 }),
  ),
})).any

const provider = { id: 'prv_1', display_name: 'EDF', logo_url: 'https://logos.example/1.png' }
const hours = [
  { cost: 0.2, valid_from: '23:00:00', valid_to: '07:00:00' },
  { cost: '0.31', valid_from: '07:00:00', valid_to: '23:00:00' },
]
const day = [
  {
    valid_from: '2026-01-01T00:00:00Z',
    valid_to: '2026-01-02T00:00:00Z',
    tariff: { cost: 0.1, confidence: 1 },
  },
]
/** Everything that any page has. */
const whole = {
  postal_address: {
    address_line1: 'A 1',
    address_line2: '',
    city: 'B',
    state: '',
    post_code: 'C',
    country_code: 'nl',
  },
  ...{
    provider,
    providers: [provider],
    currency_code: 'EUR',
    cost: 0.28435,
    hours,
    connection_type: 'DIRECT',
  },
  tariff: {
    name: 'T',
    contract_end_date: '2027-01-01T00:00:00Z',
    reconnect_required: false,
    structure: 'FIXED',
    tiered: true,
  },
  tariffs: [{ id: 'trf_1', name: 'T', description: 'D' }],
  ...{
    options: ['FIXED', 'MARKET'],
    surcharge: { fixed: 0.1, percentage: 18.5 },
    regions: ['SE1', 'SE2'],
    region: 'SE1',
  },
  ...{ contract_start_date: '2026-01-01T00:00:00Z', contract_end_date: '0001-01-01T00:00:00Z' },
  rates: { yesterday: day, today: day, tomorrow: [] },
  ...{ redirect_url: 'https://log-in.example/', callback_uri: `${callbackAddress}?fp_cot=${token}` },
}

/** With fields missing, null, renamed, added and replaced, as the choices say. */
function changed(known: unknown, choices: Iterator<number>, junk: unknown): unknown {
  if (Array.isArray(known)) return known.map((one) => changed(one, choices, junk))
  if (typeof known !== 'object' || known === null) return known
  const fields = Object.entries(known).flatMap(([name, field]): [string, unknown][] => {
    const inner = changed(field, choices, junk)
    switch (choices.next().value) {
      case 0:
        return []
      case 1:
        return [[name, null]]
      case 2:
        return [[`new_${name}`, inner]]
      case 3:
        return [[name, junk]]
      case 4:
        return [
          [name.toUpperCase().replaceAll('_', '-'), inner],
          [`more_${name}`, junk],
        ]
      default:
        return [[name, inner]]
    }
  })
  return Object.fromEntries(fields)
}

test('a whole page is read as a whole', () => {
  for (const [route, kind] of Object.entries(routes)) expect(pageOf(route, whole).kind).toBe(kind)
  expect(pageOf('summary_tou_confirm', whole)).toMatchObject({
    rates: { today: [{ cost: '0.1' }] },
    cost: '0.28435',
  })
})

const choice = fc.oneof(
  { weight: 3, arbitrary: fc.constant(9) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 }) },
)
const page = fc
  .tuple(fc.infiniteStream(choice), value)
  .map(([choices, junk]) => changed(whole, choices, junk))

test('10,000 pages with fields missing, added, null and renamed: never an error, never an action that is not listed', () => {
  const route = fc.oneof(fc.constantFrom(...Object.keys(routes)), fc.string())
  const actions = fc.oneof(
    fc.array(fc.oneof(fc.constantFrom('SAVE', 'EDIT'), fc.string(), value), { maxLength: 5 }),
    value,
  )
  const data = fc.oneof({ weight: 4, arbitrary: page }, { weight: 1, arbitrary: value })
  fc.assert(
    fc.property(route, data, actions, (route, data, actions) => {
      const turn = turnOf({ connect_token: token, route, data, actions })
      if (!turn || !('page' in turn)) return
      expect(tariffPage.safeParse(turn.page).success).toBe(true)
      const all: unknown[] = Array.isArray(actions) ? actions : []
      const listed = new Set(all.map((one) => (typeof one === 'string' ? one.trim() : JSON.stringify(one))))
      for (const action of turn.actions) expect(listed).toContain(action)
    }),
    { numRuns: 10_000 },
  )
}, 120_000)
