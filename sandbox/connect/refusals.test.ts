import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../index.ts'
import { dutchAddress, type Talk, talkTo } from './talk.ts'

let sandbox: Sandbox
let client: Awaited<ReturnType<typeof talkTo>>
beforeAll(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0 })
  client = await talkTo(sandbox)
})
afterAll(() => sandbox.close())

const placed = { postal_address: dutchAddress }
const unknownId = `_${'0'.repeat(24)}`
/** As far as a summary, by the shortest way. */
async function summarized(talk: Talk) {
  await talk.act('provider_select', 'PROVIDER_MISSING')
  await talk.give('provider_name_capture', { provider: { name: 'x' } })
  await talk.give('tariff_structure_select', { options: ['FIXED'] })
  await talk.give('rate_fixed_capture', { cost: 0.2 })
  await talk.give('tariff_name_capture', { tariff: { name: 'x' } })
  await talk.give('contract_term_capture')
}

test('an action that is not listed is refused, on every page', async () => {
  const talk = await client.open()
  const refused = (route: string, action: string) => talk.act(route, action)
  expect((await refused('postal_address_capture', 'ADDRESS_CHANGE')).code).toBe('action_invalid')
  await talk.give('postal_address_capture', placed)
  for (const action of ['SAVE', 'TARIFF_MISSING', 'BACK', 'toString'])
    expect((await refused('provider_select', action)).code).toBe('action_invalid')
  await summarized(talk)
  expect((await refused('summary_fixed_confirm', 'RECONNECT')).code).toBe('action_invalid')
})

test('data and action together, a field too many, another page and an unknown route are refused', async () => {
  const talk = await client.open(placed)
  const both = { route: 'provider_select', data: {}, action: 'PROVIDER_MISSING' }
  const say = (more: object) => client.say({ connect_token: talk.token, ...more })
  expect((await say(both)).code).toBe('data_json_invalid')
  expect((await say({ route: 'provider_select', data: null })).code).toBe('data_json_invalid')
  expect((await say({ route: 'provider_select', extra: 1 })).code).toBe('data_json_invalid')
  expect((await say({ route: 'session_restore', data: {} })).code).toBe('data_json_invalid')
  expect((await say({ route: 'provider-select' })).code).toBe('data_json_invalid')
  const { status, ...bare } = await talk.give('tariff_select', { tariff: {} })
  expect([status, bare]).toEqual([409, { message: 'The session is at provider_select' }])
  expect(await client.say({ connect_token: 'cot_none', route: 'session_restore' })).toMatchObject({
    status: 404,
  })
})

test('a token expires by the clock and by hand, also for the claim', async () => {
  const talk = await client.open(placed)
  await summarized(talk)
  sandbox.connect.expire(talk.token)
  expect(await talk.act('summary_fixed_confirm', 'SAVE')).toMatchObject({
    status: 422,
    code: 'token_expired',
  })
  expect(await talk.restore()).toMatchObject({ code: 'token_expired' })
  expect((await talk.claim()).body.code).toBe('token_expired')
  expect(sandbox.connect.endings).toEqual([])
})

test('a token is asked with what is documented', async () => {
  const ask = async (body: object) =>
    (await client.api('POST', '/connect/tariff/token', { callback_uri: 'https://x.example', ...body })).body
  expect((await ask({ direction: 'SIDEWAYS' })).code).toBe('tariff_direction_invalid')
  expect((await ask({ direction: 'LOCAL' })).code).toBe('tariff_direction_not_supported')
  expect((await ask({ type: 'GAS' })).code).toBe('tariff_type_invalid')
  expect((await ask({ callback_uri: undefined })).code).toBe('data_json_invalid')
  expect((await ask({ location_id: 'a', location_reference_id: 'b' })).code).toBe('data_json_invalid')
  expect(await ask({ location_id: `loc${unknownId}` })).toEqual({ message: 'Location is not found' })
  expect(await ask({ customer_id: `cus${unknownId}` })).toEqual({ message: 'Customer is not found' })
  expect((await ask({ postal_address: { street: 'x' } })).code).toBe('data_json_invalid')
  const { connect_token, ...rest } = await ask({})
  expect(connect_token).toMatch(/^cot_[0-9a-f]{24}$/)
  expect(rest).toEqual({ expires_in: 86_400, live_mode: false })
})

test('what is to be refused is, whatever is said, until it is not any more', async () => {
  const talk = await client.open(placed)
  sandbox.connect.refusing = 'provider_not_found'
  expect((await talk.act('provider_select', 'PROVIDER_MISSING')).code).toBe('provider_not_found')
  expect((await talk.restore()).route).toBe('provider_select')
  const { status, body } = await client.api('POST', '/connect/tariff/token', { callback_uri: 'http://x/' })
  expect([status, body.code]).toEqual([422, 'provider_not_found'])
  sandbox.connect.refusing = null
  expect((await talk.act('provider_select', 'PROVIDER_MISSING')).route).toBe('provider_name_capture')
})
