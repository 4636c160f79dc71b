import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../index.ts'
import { choose, dutchAddress, logInWith, talkTo, visit } from './talk.ts'

let sandbox: Sandbox
let client: Awaited<ReturnType<typeof talkTo>>
beforeAll(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0 })
  // Longer than a busy machine takes for a test.
  sandbox.connect.pace = 600_000
  client = await talkTo(sandbox)
})
afterAll(() => sandbox.close())

const placed = { postal_address: dutchAddress }
const end = 'summary_fixed_confirm'

test('in progress: it fails, is opened again by its location, and reconnected', async () => {
  const talk = await client.open(placed)
  await visit(await choose(talk, 'Waddenvolt'), talk.token, ...logInWith('slow'))
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
  await visit(await choose(again, 'Waddenvolt'), again.token, ...logInWith('fine'))
  expect((await again.act('summary_tou_confirm', 'SAVE')).route).toBe('session_complete')
  expect((await again.claim()).body).toMatchObject({ location_id, customer_id, is_tariff_processed: true })
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
