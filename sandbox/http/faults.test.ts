import { afterAll, afterEach, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { type Fault, startSandbox } from '../index.ts'

const sandbox = await startSandbox({ contacts: 60, invoices: 60 })
afterEach(() => sandbox.faults.clear())
afterAll(() => sandbox.close())
const contacts = '/hub/contact/contacts'
const strike = (fault: Partial<Fault> & { kind: Fault['kind'] }) =>
  sandbox.faults.add({ route: contacts, ...fault })
const get = (path = contacts) => ask(sandbox, 'GET', path)

test('a status comes in the upstream’s shape, with Retry-After', async () => {
  strike({ kind: 'status', status: 429, retryAfter: 7 })
  const { status, headers, body } = await get()
  expect(status).toBe(429)
  expect(headers.get('retry-after')).toBe('7')
  expect(body).toMatchObject({ status: 429, code: 'fault' })
  strike({ route: '/data-layer', kind: 'status' })
  expect(await get('/data-layer/accounts/x')).toMatchObject({
    status: 500,
    body: { name: 'InternalServerErrorError' },
  })
})

test('html, the wrong shape and nothing at all look like success', async () => {
  const undo = strike({ kind: 'html' })
  const page = await get()
  expect(page).toMatchObject({ status: 200, body: undefined })
  expect(page.headers.get('content-type')).toContain('text/html')
  undo()
  strike({ kind: 'wrongShape', times: 1 })
  expect(await get()).toMatchObject({ status: 200, body: { outcome: {} } })
  strike({ kind: 'empty' })
  const empty = await get()
  expect(empty).toMatchObject({ status: 200, body: undefined })
  expect(empty.headers.get('content-length')).toBe('0')
})

test('a cut-off body starts well and ends too soon', async () => {
  strike({ kind: 'cutOff' })
  const headers = { authorization: `Bearer ${(await import('../index.ts')).tokens.staff}` }
  const response = await fetch(sandbox.url + contacts, { headers })
  expect(response.status).toBe(200)
  await expect(response.text()).rejects.toThrow('terminated')
})

test.each([true, false])('a large answer is 300 MB, and says so before or not: %j', async (declared) => {
  strike({ kind: 'large', declared })
  const response = await fetch(sandbox.url + contacts)
  expect(response.headers.get('content-length')).toBe(declared ? '300000009' : null)
  let size = 0
  for await (const piece of response.body ?? []) size += piece.length
  expect(size).toBe(300_000_009)
})

test('a reset breaks the connection', async () => {
  strike({ kind: 'reset' })
  await expect(get()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
})

test('silence never answers, and the log says so', async () => {
  strike({ kind: 'silence' })
  const waiting = new AbortController()
  const gate = sandbox.gate(contacts)
  const asked = fetch(sandbox.url + contacts, { signal: waiting.signal })
  await gate.arrived()
  gate.release()
  // A request that came later has been answered: the silent one would have been too.
  await get('/hub/account/mine')
  waiting.abort()
  await expect(asked).rejects.toThrow('aborted')
  expect(sandbox.log.findLast(({ path }) => path === contacts)?.status).toBeNull()
})

test('a slow answer comes, and is right', async () => {
  strike({ kind: 'slow', delayMs: 40 })
  const before = performance.now()
  expect((await get()).status).toBe(200)
  expect(performance.now() - before).toBeGreaterThan(35)
})

test('times, every, method and route limit where a fault strikes', async () => {
  const statuses = async (count: number, path?: string) => {
    const answers = []
    for (let i = 0; i < count; i++) answers.push((await get(path)).status)
    return answers
  }
  const undo = strike({ kind: 'status', times: 2 })
  expect(await statuses(3)).toEqual([500, 500, 200])
  undo()
  strike({ kind: 'status', status: 503, every: 3, route: /contacts$/g })
  expect(await statuses(6)).toEqual([200, 200, 503, 200, 200, 503])
  sandbox.faults.clear()
  strike({ kind: 'status', method: 'POST' })
  expect(await statuses(1)).toEqual([200])
  sandbox.faults.clear()
  strike({ kind: 'status' })
  expect(await statuses(1, '/hub/account/mine')).toEqual([200])
})

test('a gate decides who is first', async () => {
  const gate = sandbox.gate(/contacts$/)
  const order: string[] = []
  const held = get().then(() => order.push('held'))
  await gate.arrived()
  expect(gate.waiting).toBe(1)
  await get('/hub/account/mine').then(() => order.push('free'))
  gate.release()
  await held
  expect(order).toEqual(['free', 'held'])
  expect((await get()).status).toBe(200)
})
