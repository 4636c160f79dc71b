import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Call } from './call'
import { canary, connect, failureOf, sendJson, startTestServer, type TestServer } from './test-server'

let server: TestServer
let elsewhere: TestServer
beforeAll(async () => {
  server = await startTestServer()
  elsewhere = await startTestServer()
})
afterAll(() => Promise.all([server.close(), elsewhere.close()]))

const things: Call = { operation: 'things', endpoint: { method: 'GET', path: '/things' } }
const make: Call = { operation: 'make', endpoint: { method: 'POST', path: '/things' }, body: {} }
const numbers = z.array(z.number())

function redirects(to: string, status = 302) {
  server.answers(({ url }, response) =>
    url === '/things' || url === '/document'
      ? response.writeHead(status, { location: to }).end('moved')
      : sendJson(response, [5]),
  )
  elsewhere.answersJson([6])
}

test.each([301, 302, 303, 307, 308])('another origin is not followed with our key (%i)', async (status) => {
  redirects(`${elsewhere.url}/things`, status)
  const failure = await failureOf(connect(server.url, { limits: { retries: 2 } }).json(things, numbers))
  expect(failure).toMatchObject({ kind: 'unexpectedAnswer', code: 'redirect', upstream: 'data-layer' })
  expect(elsewhere.received).toHaveLength(0)
  expect(server.received).toHaveLength(1)
})

test('the same origin is followed, with our key', async () => {
  redirects('/moved/')
  expect(await connect(server.url).json(things, numbers)).toEqual([5])
  expect(server.received[1]?.headers['x-api-key']).toBe(canary)
})

test.each(['/things', '', 'http://[', 'file:///etc/passwd', 'http://user:pass@127.0.0.1/'])(
  'a redirect to %j ends clearly',
  async (location) => {
    redirects(location)
    const failure = await failureOf(connect(server.url).json(things, numbers))
    expect(failure).toMatchObject({ kind: 'unexpectedAnswer', code: 'redirect' })
    expect(server.received.length).toBeLessThanOrEqual(4)
  },
)

test('a POST follows nothing', async () => {
  redirects('/moved', 307)
  expect(await failureOf(connect(server.url).json(make, numbers))).toMatchObject({ code: 'redirect' })
  expect(server.received).toHaveLength(1)
})

test('a document is fetched from elsewhere, without our key', async () => {
  redirects(`${elsewhere.url}/file`)
  const bytes = await connect(server.url).document('pdf', `${server.url}/document`)
  expect(Buffer.from(bytes).toString()).toBe('[6]')
  for (const request of [...server.received, ...elsewhere.received]) {
    expect(JSON.stringify(request)).not.toContain(canary)
  }
})

test.each([
  'http://example.com/a.pdf',
  'file:///etc/passwd',
  'data:,x',
  '/relative.pdf',
  'https://me:pw@127.0.0.1/',
  '',
])('a document is not fetched from %j', async (address) => {
  expect(await failureOf(connect(server.url).document('pdf', address))).toMatchObject({
    kind: 'unexpectedAnswer',
    code: 'badLink',
  })
})

test('an upstream on the network cannot have documents fetched from this computer', async () => {
  elsewhere.answersJson([])
  const failure = await failureOf(
    connect('https://upstream.invalid').document('pdf', `${elsewhere.url}/a.pdf`),
  )
  expect(failure).toMatchObject({ code: 'badLink' })
  expect(elsewhere.received).toHaveLength(0)
})

test('a document that cannot be had says nothing about the upstream', async () => {
  const told: boolean[] = []
  const http = connect(server.url, { limits: { opensAfter: 1 }, onReachable: (_, one) => told.push(one) })
  elsewhere.answers((_request, _response, socket) => socket.destroy())
  expect((await failureOf(http.document('pdf', elsewhere.url))).kind).toBe('unavailable')
  expect(told).toEqual([])
  server.answersJson([1])
  expect(await http.json(things, numbers)).toEqual([1])
})

test('where the platform refuses redirects itself, that is what happened', async () => {
  const refusing = () => Promise.reject(new Error('Redirect was cancelled'))
  const failure = await failureOf(connect(server.url, { fetch: refusing }).json(things, numbers))
  expect(failure).toMatchObject({ kind: 'unexpectedAnswer', code: 'redirect' })
})
