import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Call } from './call'
import { connect, sendJson, startTestServer } from './test-server'

const things: Call = { operation: 'things', endpoint: { method: 'GET', path: '/things' } }
const make: Call = { operation: 'make', endpoint: { method: 'POST', path: '/things' }, body: {} }
const numbers = z.array(z.number())

test('where one call is asked to wait, the others wait as well, and are not refused', async () => {
  const server = await startTestServer()
  const refused = Promise.withResolvers<void>()
  const at: number[] = []
  server.answers((_, response) => {
    at.push(performance.now())
    if (at.length > 1) return sendJson(response, [1])
    response.writeHead(429, { 'retry-after': '1' }).end()
  })
  const http = connect(server.url, {
    limits: { retries: 1 },
    fetch: async (request, init) => {
      const response = await fetch(request, init)
      if (response.status === 429) setImmediate(refused.resolve)
      return response
    },
  })
  const first = http.json(things, numbers)
  await refused.promise
  // Also what is never sent twice.
  const others = [http.json(things, numbers), http.json(make, numbers)]
  expect(await Promise.all([first, ...others])).toEqual([[1], [1], [1]])
  const [asked = 0, ...later] = at
  expect(Math.min(...later) - asked).toBeGreaterThanOrEqual(950)
  await server.close()
})

test('a wait that is too long holds nobody else back, and an aborted one is over at once', async () => {
  const server = await startTestServer()
  server.answers((request, response) =>
    request.method === 'POST'
      ? response.writeHead(429, { 'retry-after': '60' }).end()
      : sendJson(response, [1]),
  )
  const http = connect(server.url, {})
  await expect(http.json(make, numbers)).rejects.toMatchObject({ failure: { kind: 'rateLimited' } })
  expect(await http.json(things, numbers)).toEqual([1])
  server.answers((_, response) => response.writeHead(503, { 'retry-after': '4' }).end())
  await http.json(make, numbers).catch(() => undefined)
  const gone = new AbortController()
  const waiting = http.json({ ...things, signal: gone.signal }, numbers)
  gone.abort()
  await expect(waiting).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
  await server.close()
})
