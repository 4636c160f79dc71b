import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sandbox, startSandbox } from '../index.ts'
import { choose, dutchAddress, logInWith, logInWithCode, talkTo, visit } from './talk.ts'
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

const placed = { postal_address: dutchAddress }

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
  const back = await visit(redirect, talk.token, ...logInWith('fine'))
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
  const [logIn = {}, code = {}] = logInWithCode('none')
  expect((await visit(redirect, talk.token, logIn, { step: 'code', code: '000000' })).text).toContain('wrong')
  expect((await visit(redirect, talk.token, logIn, code, { step: 'deny' })).status).toBe(303)
  expect((await talk.restore()).route).toBe('provider_select')
  const again = await choose(talk, 'Grachtenkracht')
  expect((await visit(again, talk.token, { step: 'cancel' })).status).toBe(303)
  expect((await talk.restore()).route).toBe('provider_select')
  await visit(await choose(talk, 'Grachtenkracht'), talk.token, ...logInWithCode('none'))
  expect((await talk.restore()).route).toBe('tariff_structure_select')
})

test('a price that changes all the time is an estimate for what is to come', async () => {
  const other = await startSandbox({ contacts: 1, invoices: 0 })
  const zone = 'Europe/Amsterdam'
  const { now, advance } = other.connect
  advance(instantOf(zone, dayOf(zone, now(), 1), 10.5 * 3600) - now())
  const talk = await (await talkTo(other)).open(placed)
  await visit(await choose(talk, 'Grachtenkracht'), talk.token, ...logInWithCode('fine'))
  const { data } = await talk.restore()
  expect(data.tariff.structure).toBe('DYNAMIC')
  const sure = data.rates.today.map(({ tariff }: { tariff: { confidence: number } }) => tariff.confidence)
  expect([sure.indexOf(0.75), sure.lastIndexOf(1)]).toEqual([sure.length - 13, sure.length - 14])
  await other.close()
})

test('in progress: saved, pending, then connected by the clock', async () => {
  const talk = await client.open(placed)
  await visit(await choose(talk, 'Waddenvolt'), talk.token, ...logInWith('slow'))
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

test('a log-in that fails, at once or by the clock; the site knows the customer again', async () => {
  const talk = await client.open(placed)
  await visit(await choose(talk, 'Waddenvolt'), talk.token, ...logInWith('slow-fail'))
  expect((await talk.restore()).route).toBe('summary_tariff_inprogress')
  sandbox.connect.advance(sandbox.connect.pace)
  expect((await talk.restore()).route).toBe('summary_tariff_failed')
  await talk.act('summary_tariff_failed', 'RECONNECT')
  const { data } = await choose(talk, 'Waddenvolt')
  const address = `${data.redirect_url}?fp_cot=${talk.token}`
  const page = await fetch(address, { headers: { cookie: 'remembered=j%C3%A4n' } })
  expect(await page.text()).toContain('value="jän"')
  await visit(await talk.restore(), talk.token, ...logInWith('fail'))
  expect((await talk.restore()).route).toBe('summary_tariff_failed')
  await talk.act('summary_tariff_failed', 'DISCONNECT')
  expect((await talk.claim()).body.complete_action).toBe('DISCONNECT')
})

test('in progress: what is not connected is dropped, or the log-in is skipped from then on', async () => {
  const talk = await client.open(placed)
  await visit(await choose(talk, 'Waddenvolt'), talk.token, ...logInWith('slow'))
  expect((await talk.act('summary_tariff_inprogress', 'DISCONNECT')).route).toBe('provider_select')
  await visit(await choose(talk, 'Waddenvolt'), talk.token, ...logInWith('slow'))
  expect((await talk.act('summary_tariff_inprogress', 'DISMISS_DIRECT')).route).toBe('provider_select')
  expect((await choose(talk, 'Waddenvolt')).route).toBe('tariff_select')
})
