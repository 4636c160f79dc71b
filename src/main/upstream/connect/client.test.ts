import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect, failureOf, sendJson, startTestServer, type TestServer } from '../test-server'
import { createConnect } from './client'
import { sessionPlace } from './endpoints'

let server: TestServer
let given: number
/** The bearers that are let in. */
let good: (bearer: string) => boolean
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())
beforeEach(() => {
  given = 0
  good = () => true
  server.answers(({ url, headers, body }, response) => {
    const { authorization = '' } = headers
    if (url === '/login') {
      given += 1
      return sendJson(response, { bearer_token: `bearer-${given}`, expires_in: lifetime, live_mode: false })
    }
    if (url === '/session') return sendJson(response, page(body))
    if (!good(authorization)) return sendJson(response, { message: 'Forbidden' }, 403)
    if (url === '/connect/tariff/token')
      return sendJson(response, { connect_token: 'cot_1', expires_in: 86_400, live_mode: false })
    return sendJson(response, { tariff_status: { commodity_import: { status: 'CONNECTED ' } } })
  })
})
let lifetime = 3600
let page: (body: string) => object = () => ({ route: 'rate_fixed_capture', data: { cost: 0.1 } })

const client = () =>
  createConnect(
    connect(server.url, {
      connection: { kind: 'connect', credential: { kind: 'basic', username: 'acc_1' } },
    }),
  )
const status = (at = client()) => at.status('loc_1', 'import')
const begin = (at = client()) =>
  at.begin({ direction: 'import', customerReference: 'ours', locationId: null, address: null })
const asked = (path: string) => server.received.filter(({ url }) => url.startsWith(path))

test('a key that is not known is no permission that is missing', async () => {
  server.answersJson({ message: 'Account ID or API key is not valid' }, 403)
  expect(await failureOf(status())).toMatchObject({ kind: 'unauthenticated' })
})

test('one log-in for all that is asked at once, with the account and its key; then the token', async () => {
  const at = client()
  const all = await Promise.all([status(at), status(at), begin(at)])
  expect(all[0].status).toBe('CONNECTED')
  expect(asked('/login')).toHaveLength(1)
  const basic = Buffer.from(asked('/login')[0]?.headers.authorization?.slice(6) ?? '', 'base64').toString()
  expect(basic).toMatch(/^acc_1:/)
  for (const one of server.received) expect(one.headers['flatpeak-version']).toBe('2024-08-24.zero')
  expect(asked('/locations')[0]?.headers.authorization).toBe('Bearer bearer-1')
})

test.each([401, 403])(
  'a token that is refused with %s is replaced once, for all that were refused',
  async (code) => {
    const at = client()
    await status(at)
    server.answers(({ url, headers }, response) => {
      if (url === '/login') return sendJson(response, { bearer_token: 'next', expires_in: 3600 })
      if (headers.authorization !== 'Bearer next') return sendJson(response, { message: 'no' }, code)
      return sendJson(response, {})
    })
    await Promise.all([status(at), status(at), status(at)])
    expect(asked('/login')).toHaveLength(1)
  },
)

test('what stays refused is refused', async () => {
  good = () => false
  expect(await failureOf(status())).toMatchObject({ kind: 'forbidden' })
  expect(asked('/login')).toHaveLength(2)
})

test('before it expires it is replaced', async () => {
  lifetime = 0.002
  const at = client()
  await status(at)
  await new Promise((done) => setTimeout(done, 5))
  await status(at)
  lifetime = 3600
  expect(asked('/login')).toHaveLength(2)
})

test('the conversation shows its token and neither key nor bearer', async () => {
  const turn = await client().restore('cot_1')
  expect(turn.page).toMatchObject({ kind: 'fixedRate', cost: '0.1' })
  const [said] = asked('/session')
  expect(said?.headers.authorization).toBeUndefined()
  expect(JSON.parse(said?.body ?? '')).toEqual({ connect_token: 'cot_1', route: 'session_restore' })
})

test('costs are sent as they are written', async () => {
  await client().answer('cot_1', 'rate_fixed_capture', { kind: 'fixedRate', cost: '0.10000' })
  expect(asked('/session')[0]?.body).toContain('"data":{"cost":0.10000}')
})

test('an answer about another conversation is none', async () => {
  page = () => ({ connect_token: 'cot_2', route: 'rate_fixed_capture', data: {} })
  expect(await failureOf(client().restore('cot_1'))).toMatchObject({ code: 'otherToken' })
  page = () => ({ object: 'error', code: 'token_expired', message: 'cot_1 has expired' })
  const failure = await failureOf(client().restore('cot_1'))
  expect(failure).toMatchObject({ kind: 'invalid', code: 'token_expired' })
  server.answersJson({ message: 'cot_1 is not found' }, 404)
  expect((await failureOf(client().restore('cot_1'))).message).toBe('•••• is not found')
  page = () => ({ route: 'rate_fixed_capture', data: {} })
})

test('the live service holds its conversations elsewhere', () => {
  expect(sessionPlace('https://api.flatpeak.com')).toEqual({
    endpoint: { method: 'POST', path: '/' },
    at: 'https://connect.flatpeak.com',
  })
  expect(sessionPlace('http://127.0.0.1:5/connect')).toMatchObject({ endpoint: { path: '/session' } })
})
