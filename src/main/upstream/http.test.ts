import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Call, CallFacts } from './call'
import { canary, connect, failureOf, sendJson, startTestServer, type TestServer } from './test-server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const things: Call = { operation: 'things', endpoint: { method: 'GET', path: '/things' } }
const make: Call = { operation: 'make', endpoint: { method: 'POST', path: '/things' }, body: { name: 'é' } }
const numbers = z.array(z.number())

test.each([
  [400, 'invalid'],
  [401, 'unauthenticated'],
  [402, 'invalid'],
  [403, 'forbidden'],
  [404, 'notFound'],
  [405, 'notProvided'],
  [408, 'timeout'],
  [409, 'conflict'],
  [410, 'notFound'],
  [418, 'invalid'],
  [422, 'invalid'],
  [429, 'rateLimited'],
  [500, 'unavailable'],
  [501, 'notProvided'],
  [502, 'unavailable'],
  [503, 'unavailable'],
  [504, 'unavailable'],
  [599, 'unavailable'],
  [304, 'unexpectedAnswer'],
])('status %i is %s, with the upstream, its words and its request id', async (status, kind) => {
  const said = { name: 'X', message: `no, not with ${canary}`, status, error: 'E', key: 4711, uid: 'u-1' }
  server.answersJson(status === 304 ? '' : said, status)
  const failure = await failureOf(connect(server.url).json(things, numbers))
  expect(failure).toMatchObject({ kind, upstream: 'data-layer', connectionName: 'Test upstream' })
  if (status !== 304) {
    expect(failure).toMatchObject({ code: '4711', message: 'no, not with ••••', requestId: 'u-1' })
  }
  expect(server.received).toHaveLength(1)
})

test.each([
  ['HTML', '<!doctype html><html>Log in</html>', 'html'],
  ['nothing', '', 'empty'],
  ['half of its JSON', '[1, 2', 'notJson'],
  ['another shape', '{"rows": 1}', 'wrongShape'],
  ['null', 'null', 'wrongShape'],
])('status 200 with %s is an unexpected answer', async (_, body, code) => {
  server.answers((_request, response) => response.writeHead(200, { 'x-request-id': 'r-9' }).end(body))
  const failure = await failureOf(connect(server.url).json(things, numbers))
  expect(failure).toMatchObject({ kind: 'unexpectedAnswer', code, requestId: 'r-9', upstream: 'data-layer' })
})

test('an HTML error page gives no words', async () => {
  server.answers((_, response) =>
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad</h1>'),
  )
  const failure = await failureOf(connect(server.url).json(things, numbers))
  expect(failure).toEqual({
    kind: 'unavailable',
    code: '502',
    upstream: 'data-layer',
    connectionName: 'Test upstream',
  })
})

test('a body that is larger than allowed is not read to its end', async () => {
  server.answers((_, response) => {
    response.writeHead(200)
    const pour = () =>
      response.writableEnded || response.destroyed || response.write('1'.repeat(10_000), pour)
    pour()
  })
  const failure = await failureOf(
    connect(server.url, { limits: { jsonBytes: 50_000 } }).json(things, numbers),
  )
  expect(failure).toMatchObject({ kind: 'unexpectedAnswer', code: 'tooLarge' })
})

test.each([
  [{ kind: 'api-key', header: 'X-Key' }, 'x-key', canary],
  [{ kind: 'bearer' }, 'authorization', `Bearer ${canary}`],
  [
    { kind: 'basic', username: 'åke' },
    'authorization',
    `Basic ${Buffer.from(`åke:${canary}`).toString('base64')}`,
  ],
])('shows who we are: %j', async (credential, header, value) => {
  server.answersJson([1])
  const http = connect(server.url, { connection: { credential } })
  expect(await http.json(things, numbers)).toEqual([1])
  expect(server.received[0]?.headers[header]).toBe(value)
})

test('a compressed answer counts by what is in it', async () => {
  const body = gzipSync(JSON.stringify(Array.from({ length: 5_000 }, () => 1)))
  server.answers((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(body))
  expect(await connect(server.url).json(things, numbers)).toHaveLength(5_000)
  const failure = await failureOf(connect(server.url, { limits: { jsonBytes: 5_000 } }).json(things, numbers))
  expect(failure).toMatchObject({ code: 'tooLarge' })
})

test('a base address keeps its path, with and without a slash at its end', async () => {
  server.answersJson([])
  await connect(`${server.url}/api/v1/`).json(things, numbers)
  await connect(`${server.url}/api/v1`).json(things, numbers)
  expect(server.received.map(({ url }) => url)).toEqual(['/api/v1/things', '/api/v1/things'])
})

test('a POST sends JSON with its length, once', async () => {
  server.answersJson([7], 201)
  expect(await connect(server.url).json(make, numbers)).toEqual([7])
  expect(server.received).toMatchObject([
    {
      method: 'POST',
      body: '{"name":"é"}',
      headers: { 'content-type': 'application/json', 'content-length': '13' },
    },
  ])
})

test('a POST without a body sends none', async () => {
  server.answersJson([], 200)
  const { body: _, ...bare } = make
  await connect(server.url).json(bare, numbers)
  expect(server.received[0]).toMatchObject({ body: '' })
  expect(server.received[0]?.headers['content-type']).toBeUndefined()
})

test('status 204 is an answer of nothing', async () => {
  server.answers((_, response) => response.writeHead(204).end())
  expect(await connect(server.url).json(things, z.null())).toBeNull()
})

test('tells of a call only what may be logged', async () => {
  const facts: CallFacts[] = []
  server.answers((_, response) =>
    sendJson(response, { message: 'ssn 19850101-1234' }, 403, { 'x-request-id': 'r-1' }),
  )
  const http = connect(server.url, { onCall: (one) => facts.push(one) })
  await failureOf(http.json({ ...things, query: { email: 'a@b.se' } }, numbers))
  expect(facts).toEqual([
    {
      connectionId: 'data-layer-1',
      operation: 'things',
      status: 403,
      failure: 'forbidden',
      requestId: 'r-1',
      ms: expect.any(Number),
    },
  ])
})

test('a secret that no header can carry is not sent, and not shown', async () => {
  server.answersJson([])
  for (const secret of [`${canary}\nX-Other: 1`, `${canary}\r`, `${canary}\u0000`, `${canary}é`]) {
    const failure = await failureOf(connect(server.url, { secret: async () => secret }).json(things, numbers))
    expect(failure).toMatchObject({ kind: 'unauthenticated', code: 'secretNotSendable' })
  }
  expect(server.received).toHaveLength(0)
})

test('an empty secret is a missing one, and the keychain can fail in its own words', async () => {
  expect(
    await failureOf(connect(server.url, { secret: async () => ' ' }).json(things, numbers)),
  ).toMatchObject({
    kind: 'keyMissing',
  })
  const broken = connect(server.url, { secret: () => Promise.reject(new Error(canary)) })
  expect(await failureOf(broken.json(things, numbers))).toMatchObject({ kind: 'internal' })
})
