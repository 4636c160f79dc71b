import { afterAll, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startSandbox } from '../index.ts'

const sandbox = await startSandbox({ contacts: 5, invoices: 0 })
afterAll(() => sandbox.close())
const accountId = sandbox.people.accounts[0]?.id ?? ''
const report = (body: unknown) => ask(sandbox, 'POST', '/data-layer/events', { body })

test.each([
  [{}, 400, 'type'],
  [{ type: 'opened', accountId }, 400, 'lastSeen'],
  [{ type: 'lastSeen' }, 400, 'accountId'],
  [{ type: 'lastSeen', accountId: 7 }, 400, 'accountId'],
  [{ type: 'lastSeen', accountId: 'none' }, 404, 'none'],
  [{ type: 'lastSeen', accountId, userId: '' }, 400, 'userId'],
  [{ type: 'lastSeen', accountId, email: 'nobody' }, 400, 'email'],
  [{ type: 'lastSeen', accountId, at: '2026-11-22' }, 400, '"at"'],
  ['{', 400, 'JSON'],
])('refuses %j with %i and the reason, and keeps nothing', async (event, status, reason) => {
  expect(await report(event)).toMatchObject({ status, body: { message: expect.stringContaining(reason) } })
  expect(sandbox.events).toEqual([])
})

test('events are kept in the order in which they came', async () => {
  const events = [
    { type: 'accountCreated', accountId, email: 'a@example.org' },
    { type: 'lastSeen', accountId, userId: `${accountId}-0` },
    { type: 'lastSeen', accountId },
    { type: 'accountDeleted', accountId },
  ]
  for (const event of events) expect((await report(event)).status).toBe(204)
  expect(sandbox.events).toEqual(events.map((event) => ({ ...event, at: expect.stringMatching(/Z$/) })))
})
