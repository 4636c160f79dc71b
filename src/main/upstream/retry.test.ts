import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Call } from './call'
import { connect, failureOf, sendJson, startTestServer, type TestServer } from './test-server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const things: Call = { operation: 'things', endpoint: { method: 'GET', path: '/things' } }
const make: Call = { operation: 'make', endpoint: { method: 'POST', path: '/things' }, body: {} }
const numbers = z.array(z.number())
const limits = { retries: 2 }

test.each([408, 429, 500, 502, 503, 504])('a GET that gets %i is tried three times', async (status) => {
  server.answersJson({}, status)
  await failureOf(connect(server.url, { limits }).json(things, numbers))
  expect(server.received).toHaveLength(3)
})

test.each([400, 401, 403, 404, 409, 422, 501])('a GET that gets %i is tried once', async (status) => {
  server.answersJson({}, status)
  await failureOf(connect(server.url, { limits }).json(things, numbers))
  expect(server.received).toHaveLength(1)
})

test.each([408, 429, 500, 502, 503, 504])('a POST that gets %i is sent exactly once', async (status) => {
  server.answersJson({}, status)
  await failureOf(connect(server.url, { limits }).json(make, numbers))
  expect(server.received).toHaveLength(1)
})

test('a POST whose connection is reset is sent exactly once', async () => {
  server.answers((_request, _response, socket) => socket.resetAndDestroy())
  const failure = await failureOf(connect(server.url, { limits }).json(make, numbers))
  expect(failure).toMatchObject({ kind: 'unavailable', code: 'ECONNRESET' })
  expect(server.received).toHaveLength(1)
})

test('a POST whose answer is cut off is sent exactly once', async () => {
  server.answers((_, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('[1', () => response.destroy())
  })
  const failure = await failureOf(connect(server.url, { limits }).json(make, numbers))
  expect(failure).toMatchObject({ kind: 'unexpectedAnswer', code: 'cutOff' })
  expect(server.received).toHaveLength(1)
})

test.each([
  [
    'reset',
    (_: unknown, __: unknown, socket: { resetAndDestroy(): unknown }) => void socket.resetAndDestroy(),
  ],
  [
    'cut off',
    (_: unknown, response: import('node:http').ServerResponse) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('[1', () => response.destroy())
    },
  ],
])('a GET that is %s is tried again, and its answer counts', async (_, trouble) => {
  server.answers((request, response, socket) =>
    server.received.length < 3 ? trouble(request, response, socket) : sendJson(response, [3]),
  )
  expect(await connect(server.url, { limits }).json(things, numbers)).toEqual([3])
})

test('a short Retry-After is waited for', async () => {
  const at: number[] = []
  server.answers((_, response) => {
    at.push(performance.now())
    if (at.length === 1) sendJson(response, {}, 429, { 'retry-after': '1' })
    else sendJson(response, [1])
  })
  await connect(server.url, { limits }).json(things, numbers)
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(950)
})

test.each([
  ['seconds', () => '120', 120],
  ['an HTTP date', () => new Date(Date.now() + 300_000).toUTCString(), 300],
  ['a year of seconds, bounded to a day', () => '31536000', 86_400],
])('a long Retry-After in %s is not waited for but told', async (_, header, seconds) => {
  server.answers((_request, response) => sendJson(response, {}, 429, { 'retry-after': header() }))
  const failure = await failureOf(connect(server.url, { limits }).json(things, numbers))
  expect(server.received).toHaveLength(1)
  const wait = failure.kind === 'rateLimited' ? Date.parse(failure.retryAt) - Date.now() : 0
  expect(Math.abs(wait / 1000 - seconds)).toBeLessThan(5)
})

test.each([
  ['no Retry-After', {}],
  ['one that makes no sense', { 'retry-after': 'soon' }],
])('with %s another try makes sense in a minute', async (_, headers) => {
  server.answers((_request, response) => sendJson(response, {}, 429, { ...headers }))
  const failure = await failureOf(connect(server.url).json(things, numbers))
  const wait = failure.kind === 'rateLimited' ? Date.parse(failure.retryAt) - Date.now() : 0
  expect(Math.abs(wait - 60_000)).toBeLessThan(5_000)
})
