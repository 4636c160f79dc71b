import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, failureOf, sendJson, startTestServer, type TestServer } from '../test-server'
import { createHub } from './client'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const hub = () =>
  createHub(connect(server.url, { connection: { id: 'hub-1', kind: 'hub', credential: { kind: 'bearer' } } }))
const items = (...all: unknown[]) => ({ data: { items: all } })

test.each([{ data: { items: [] } }, { data: {} }, { data: { items: null } }, { data: null }, {}])(
  'no contracts in %j, and no such contract',
  async (answer) => {
    server.answersJson(answer)
    expect(await hub().contracts()).toEqual([])
    expect(await failureOf(hub().contract('1'))).toMatchObject({ kind: 'notFound', upstream: 'hub' })
  },
)

test.each([
  ['a page to log in', '<!doctype html><form>Password</form>', 'html'],
  [
    'the printed example with its missing brace',
    '{"data": {"items": [ {"id": 1, "groupIds": ["101"], ] } }',
    'notJson',
  ],
  ['something else', '{"outcome":{"rows":"none"},"version":7}', 'wrongShape'],
])('%s is an unexpected answer, not "no contracts"', async (_, body, code) => {
  server.answers((_request, response) => response.writeHead(200).end(body))
  expect(await failureOf(hub().contracts())).toMatchObject({ kind: 'unexpectedAnswer', code })
})

test('a page to log in with 401 is no answer but a refusal', async () => {
  server.answers((_, response) =>
    response.writeHead(401, { 'content-type': 'text/html' }).end('<!doctype html><form>Password</form>'),
  )
  expect(await failureOf(hub().contracts())).toMatchObject({ kind: 'unauthenticated', code: '401' })
})

test('of three where one is expected, the one that was asked for; without it none', async () => {
  server.answersJson(items({ id: 3, number: 'C' }, { id: 7, number: 'G' }, { id: 9, number: 'I' }))
  expect(await hub().contract('7')).toMatchObject({ id: 'hub-1/7', number: 'G' })
  expect(await failureOf(hub().contract('8'))).toMatchObject({ kind: 'unexpectedAnswer' })
})

test('ids as numbers, amounts digit for digit, days without their time, and what we have no name for', async () => {
  server.answers((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":{"items":[{
      "id": 90071992547409931, "contractNumber": 17, "productName": "Stroom", "state": "Active",
      "startDate": "2025-03-30T00:00:00+01:00", "endDate": "2026-03-29", "amount": 49.10,
      "organization": {"id": 101, "name": "Polder"}, "dossier": 4501,
      "customer": {"firstName": "Jan", "middleName": "van der", "lastName": "Berg", "email": "J@X.nl"},
      "documents": [{"id": 1, "type": "application/pdf"}, {"name": "without an id"}, "nonsense"],
      "meter": {"ean": "8716", "readings": [1.50, null]}, "apiToken": {"value": "geheim"}, "empty": ""
    }]}}`),
  )
  expect(await hub().contracts()).toEqual([
    {
      id: 'hub-1/90071992547409931',
      connectionId: 'hub-1',
      number: '17',
      product: 'Stroom',
      status: 'active',
      start: '2025-03-30',
      end: '2026-03-29',
      amount: { decimal: '49.10', currency: null },
      organisation: { id: '101', name: 'Polder' },
      dossier: '4501',
      holder: 'Jan van der Berg',
      email: 'J@X.nl',
      documents: [{ id: '1', name: '1', type: 'application/pdf' }],
      said: expect.arrayContaining([
        { path: 'amount', text: '49.10' },
        { path: 'meter.ean', text: '8716' },
        { path: 'meter.readings.0', text: '1.50' },
        { path: 'apiToken.value', text: '••••' },
      ]),
    },
  ])
})

test.each([
  [
    'nothing but an id',
    { id: 'x' },
    { number: 'x', product: '', status: '', amount: null, organisation: null },
  ],
  [
    'another spelling',
    { contract_id: 'x', validUntil: '2026-01-01', price: '1 234,50' },
    { end: '2026-01-01', amount: { decimal: '1234.50', currency: null } },
  ],
  [
    'an amount with a currency',
    { id: 'x', amount: { value: 12, currency: 'eur' } },
    { amount: { decimal: '12', currency: 'EUR' } },
  ],
  ['an amount that could be two', { id: 'x', amount: '1,234' }, { amount: null }],
  ['days that are none', { id: 'x', start: 'soon', end: '0001-01-01' }, { start: null, end: null }],
  [
    'names alone',
    { id: 'x', organization: 7, product: { name: 'Gas' }, customer: 'Jan' },
    { organisation: { id: '7', name: null }, product: 'Gas', holder: 'Jan' },
  ],
  [
    'nonsense all over',
    { id: 'x', organization: [], product: {}, customer: 3.5, dossier: {}, documents: 'x', amount: {} },
    { organisation: null, product: '', dossier: null, documents: [], amount: null },
  ],
])('a contract with %s', async (_, theirs, ours) => {
  server.answersJson(items(theirs, { number: 'nobody’s' }, 'nonsense'))
  expect(await hub().contracts()).toMatchObject([{ id: 'hub-1/x', ...ours }])
})

const some = (from: number, count: number) => Array.from({ length: count }, (_, i) => ({ id: from + i }))
test('page after page', async () => {
  server.answers(({ url }, response) => {
    const page = Number(new URL(url, 'http://x').searchParams.get('page'))
    sendJson(response, { data: { items: page === 1 ? some(0, 200) : some(200, 30), total: 230 } })
  })
  expect(await hub().contracts()).toHaveLength(230)
  expect(server.received.map(({ url }) => url)).toEqual([
    '/contract/contracts/mine?page=1&size=200',
    '/contract/contracts/mine?page=2&size=200',
  ])
})

test('a hub that knows no pages is asked at most once more', async () => {
  server.answersJson(items(...some(0, 200)))
  expect(await hub().contracts()).toHaveLength(200)
  expect(server.received).toHaveLength(2)
})
