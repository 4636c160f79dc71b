import { Failed } from '@shared/failure'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Note } from './activity/note'
import { answer } from './answer'

const caller = {} as Electron.WebContents
const allow = async () => undefined
const note = async () => undefined
const secret = 'canary-5d1e'

let logged = ''
beforeEach(() => {
  logged = ''
  vi.spyOn(console, 'info').mockImplementation((line: string) => {
    logged += line
  })
})

/** Handlers of which only one exists; what it answers need not be what it promised. */
const only = (name: string, handler: () => unknown) => ({ [name]: handler }) as never
const never = only('connections.list', () => {
  throw new Error('was called')
})

test.each(['__proto__', 'constructor', 'toString', 'connections', 'x'.repeat(1e6), '', 7, null, ['a'], {}])(
  'no operation is called %s',
  async (name) => {
    const refused = await answer({ name, input: {}, caller }, never, allow, note)
    expect(refused).toEqual({ ok: false, failure: { kind: 'internal', code: 'unknownOperation' } })
  },
)

test.each([{ extra: 1 }, null, undefined, 'text', [], 5])('input %j reaches no handler', async (input) => {
  const refused = await answer({ name: 'connections.list', input, caller }, never, allow, note)
  expect(refused).toMatchObject({ ok: false, failure: { kind: 'invalid' } })
})

test('an answer of the wrong shape does not cross, nor what is in it', async () => {
  const handlers = only('connections.list', () => [{ name: 'Hub', secret }])
  const refused = await answer({ name: 'connections.list', input: {}, caller }, handlers, allow, note)
  expect(refused).toEqual({ ok: false, failure: { kind: 'internal', code: 'connections.list' } })
})

test('what an answer has beyond its promise stays behind', async () => {
  const connection = {
    id: 'hub-1',
    kind: 'hub',
    name: 'Hub',
    baseUrl: 'https://hub.example',
    credential: { kind: 'bearer', token: secret },
    secret: 'stored',
    key: secret,
  }
  const handlers = only('connections.list', () => [connection])
  const crossed = await answer({ name: 'connections.list', input: {}, caller }, handlers, allow, note)
  expect(crossed.ok).toBe(true)
  expect(JSON.stringify(crossed)).not.toContain(secret)
})

test('an exception crosses as a failure and is logged, both without its text', async () => {
  const handlers = only('connections.list', () => {
    throw new Error(secret)
  })
  const refused = await answer({ name: 'connections.list', input: {}, caller }, handlers, allow, note)
  expect(refused).toEqual({ ok: false, failure: { kind: 'internal', code: 'connections.list' } })
  expect(logged).toContain('"error":"Error"')
  expect(logged).not.toContain(secret)
})

test('what was answered is handed on to be noted, as it was understood, before it is answered', async () => {
  const noted: unknown[] = []
  const listen: Note = async (call, outcome) => void noted.push(call, outcome)
  const call = { name: 'connections.remove', input: { id: 'hub-1' }, caller }
  const answered = await answer(
    call,
    only('connections.remove', () => ({})),
    allow,
    listen,
  )
  expect(noted).toEqual([call, answered])
  await answer({ name: 'connections.remove', input: { id: 7 }, caller }, never, allow, listen)
  await answer({ name: 'connections.take', input: {}, caller }, never, allow, listen)
  expect(noted).toHaveLength(2)
})

test('without the permission no handler is asked', async () => {
  const demand = () => Promise.reject(new Failed({ kind: 'noPermission', needs: 'createAccount' }))
  const refused = await answer({ name: 'connections.list', input: {}, caller }, never, demand, note)
  expect(refused).toMatchObject({ failure: { kind: 'noPermission' } })
})

test('what was given up is answered as such, and is no line of the log', async () => {
  const refusing = (failure: 'cancelled' | 'notFound') =>
    only('connections.list', () => {
      throw new Failed({ kind: failure })
    })
  const call = { name: 'connections.list', input: {}, caller }
  expect(await answer(call, refusing('cancelled'), allow, note)).toMatchObject({
    failure: { kind: 'cancelled' },
  })
  expect(logged).toBe('')
  await answer(call, refusing('notFound'), allow, note)
  expect(logged).toContain('"failure":"notFound"')
})
