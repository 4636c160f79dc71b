import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import type { Call } from './call'
import { connect, failureOf, sendJson, startTestServer, type TestServer } from './test-server'

let server: TestServer
beforeEach(async () => {
  server = await startTestServer()
})
afterEach(() => server.close())

const things: Call = { operation: 'things', endpoint: { method: 'GET', path: '/things' } }
const numbers = z.array(z.number())

test('nobody listens: offline', async () => {
  await server.close()
  const failure = await failureOf(connect(server.url).json(things, numbers))
  expect(failure).toMatchObject({ kind: 'offline', code: 'ECONNREFUSED', connectionName: 'Test upstream' })
})

test('a name that does not exist: offline', async () => {
  const failure = await failureOf(connect('http://no-such-host.invalid').json(things, numbers))
  expect(failure.kind).toBe('offline')
  expect(failure.code).toMatch(/ENOTFOUND|EAI_AGAIN/)
})

test('silence before the answer: timeout, after every try', async () => {
  server.answers(() => undefined)
  // Counted here: a busy server may not have read a request before its time is over.
  let tries = 0
  const counting: typeof fetch = (...request) => {
    tries += 1
    return fetch(...request)
  }
  const limits = { silenceMs: 60, retries: 2 }
  const failure = await failureOf(connect(server.url, { limits, fetch: counting }).json(things, numbers))
  expect(failure).toMatchObject({ kind: 'timeout', code: 'silence' })
  expect(tries).toBe(3)
})

test('silence in the middle of the answer: timeout', async () => {
  server.answers((_, response) => response.writeHead(200).write('[1,'))
  const failure = await failureOf(connect(server.url, { limits: { silenceMs: 60 } }).json(things, numbers))
  expect(failure).toMatchObject({ kind: 'timeout', code: 'silence' })
})

test('all tries together end in time', async () => {
  server.answers(() => undefined)
  const limits = { silenceMs: 60, totalMs: 100, retries: 9 }
  const failure = await failureOf(connect(server.url, { limits }).json(things, numbers))
  expect(failure.kind).toBe('timeout')
  expect(server.received.length).toBeLessThan(4)
})

test('a slow answer is not a silent one', async () => {
  server.answers(async (_, response) => {
    response.writeHead(200)
    for (const part of ['[1', ',2', ',3', ']']) {
      response.write(part)
      await pause(500)
    }
    response.end()
  })
  const answer = connect(server.url, { limits: { silenceMs: 1_500 } }).json(things, numbers)
  expect(await answer).toEqual([1, 2, 3])
})

test('at most so many at once; the others wait for their turn', async () => {
  const open: ServerResponse[] = []
  let most = 0
  server.answers((_, response) => {
    open.push(response)
    most = Math.max(most, open.length)
    setImmediate(() => {
      open.splice(open.indexOf(response), 1)
      sendJson(response, [1])
    })
  })
  const http = connect(server.url, { limits: { parallel: 3 } })
  await Promise.all(Array.from({ length: 20 }, () => http.json(things, numbers)))
  expect(server.received).toHaveLength(20)
  expect(most).toBeLessThanOrEqual(3)
})

test('aborting ends a call that is under way, and one that waits for its turn', async () => {
  let arrived = () => {}
  const arrival = new Promise<void>((done) => {
    arrived = done
  })
  let gone = () => {}
  const closed = new Promise<void>((done) => {
    gone = done
  })
  server.answers((_, response) => {
    response.on('close', gone)
    arrived()
  })
  const told: boolean[] = []
  const http = connect(server.url, {
    limits: { parallel: 1 },
    onReachable: (_, reachable) => told.push(reachable),
  })
  const [first, second] = [new AbortController(), new AbortController()]
  const underWay = failureOf(http.json({ ...things, signal: first.signal }, numbers))
  const waiting = failureOf(http.json({ ...things, signal: second.signal }, numbers))
  await arrival
  second.abort()
  expect((await waiting).kind).toBe('cancelled')
  first.abort()
  expect((await underWay).kind).toBe('cancelled')
  await closed
  expect(server.received).toHaveLength(1)
  expect(told).toEqual([])
  server.answersJson([1])
  expect(await http.json(things, numbers)).toEqual([1])
})

test('an aborted signal sends nothing', async () => {
  const failure = await failureOf(
    connect(server.url).json({ ...things, signal: AbortSignal.abort() }, numbers),
  )
  expect(failure.kind).toBe('cancelled')
  expect(server.received).toHaveLength(0)
})

test('tells when the upstream ceases and begins to answer; an error is an answer', async () => {
  const told: boolean[] = []
  const limits = { silenceMs: 800 }
  const http = connect(server.url, {
    limits,
    onReachable: (id, reachable) => id === 'data-layer-1' && told.push(reachable),
  })
  server.answersJson({}, 503)
  await failureOf(http.json(things, numbers))
  expect(told).toEqual([true])
  server.answers(() => undefined)
  await failureOf(http.json(things, numbers))
  await failureOf(http.json(things, numbers))
  expect(told).toEqual([true, false])
  server.answers((_, response) => response.writeHead(200).end('<html>'))
  await failureOf(http.json(things, numbers))
  expect(told).toEqual([true, false, true])
})

test('after repeated silence nothing more is sent', async () => {
  server.answers((_request, _response, socket) => socket.destroy())
  const http = connect(server.url, { limits: { opensAfter: 3 } })
  for (let count = 0; count < 3; count += 1) await failureOf(http.json(things, numbers))
  const failure = await failureOf(http.json(things, numbers))
  expect(server.received).toHaveLength(3)
  expect(failure).toMatchObject({ kind: 'unavailable', connectionName: 'Test upstream' })
})

test('a knock is heard through an open circuit, without showing the secret', async () => {
  const told: boolean[] = []
  const http = connect(server.url, {
    limits: { opensAfter: 1 },
    onReachable: (_, reachable) => told.push(reachable),
  })
  server.answers((_request, _response, socket) => socket.destroy())
  await failureOf(http.json(things, numbers))
  expect(await http.knock()).toBe(false)
  server.answersJson({ message: 'who are you?' }, 401)
  expect(await http.knock()).toBe(true)
  expect(server.received[0]?.headers['x-api-key']).toBeUndefined()
  expect(told).toEqual([false, true])
  server.answersJson([1])
  expect(await http.json(things, numbers)).toEqual([1])
})
