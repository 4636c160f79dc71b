import { afterEach, expect, test, vi } from 'vitest'
import { authorizationsConnection } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { openTestOffice, type TestOffice } from '../test-office'
import { createPolling, type Polling } from './polling'
import type { Round } from './round'

const settled: Round = { connections: 1, pending: 0, failures: [], news: { ready: 0, needsAction: 0 } }
const pace = { quick: 10_000, settled: 100_000, look: 1_000 }

function watched(first: Partial<Round> = {}) {
  vi.useFakeTimers()
  const seen = { rounds: 0, isOnline: true, answer: { ...settled, ...first }, news: [] as Round['news'][] }
  const polling = createPolling({
    round: async () => {
      seen.rounds += 1
      return seen.answer
    },
    isOnline: () => seen.isOnline,
    onChange: () => undefined,
    onNews: (news) => seen.news.push(news),
    asOf: null,
    pace,
    random: () => 0.5,
  })
  return { polling, seen }
}
let polling: Polling | null = null
let sandbox: Sandbox | null = null
let office: TestOffice | null = null
afterEach(async () => {
  polling?.close()
  vi.useRealTimers()
  await office?.close()
  await sandbox?.close()
  polling = sandbox = office = null
})

test('quick while something is pending, gentle when all is settled', async () => {
  const { polling: mine, seen } = watched({ pending: 3 })
  polling = mine
  expect(await mine.ask()).toMatchObject({ state: 'waiting', quick: true })
  await vi.advanceTimersByTimeAsync(9_999)
  expect(seen.rounds).toBe(1)
  seen.answer = settled
  await vi.advanceTimersByTimeAsync(1)
  expect(seen.rounds).toBe(2)
  await vi.advanceTimersByTimeAsync(99_000)
  expect(seen.rounds).toBe(2)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(seen.rounds).toBe(3)
})

test('many that ask at once are one round; news is told once', async () => {
  const { polling: mine, seen } = watched({ news: { ready: 4, needsAction: 1 } })
  polling = mine
  await Promise.all([mine.ask(), mine.ask(), mine.ask()])
  expect(seen.rounds).toBe(1)
  expect(seen.news).toEqual([{ ready: 4, needsAction: 1 }])
})

test('nothing is asked while locked or offline; unlocked it is asked at once', async () => {
  const { polling: mine, seen } = watched({ pending: 1 })
  polling = mine
  await mine.ask()
  mine.setLocked(true)
  await vi.advanceTimersByTimeAsync(1_000_000)
  expect(await mine.ask()).toMatchObject({ state: 'stopped', stoppedBy: 'locked' })
  expect(seen.rounds).toBe(1)
  mine.setLocked(false)
  await vi.advanceTimersByTimeAsync(0)
  expect(seen.rounds).toBe(2)
  seen.isOnline = false
  await vi.advanceTimersByTimeAsync(1_000_000)
  expect(mine.status()).toMatchObject({ state: 'stopped', stoppedBy: 'offline' })
  expect(seen.rounds).toBe(2)
  seen.isOnline = true
  await vi.advanceTimersByTimeAsync(1_000)
  expect(seen.rounds).toBe(3)
})

test('after failures it asks less and less often; without a connection not at all', async () => {
  const { polling: mine, seen } = watched({
    pending: 1,
    failures: [{ connectionId: 'c', kind: 'unavailable' }],
  })
  polling = mine
  expect(await mine.ask()).toMatchObject({ asOf: null, failures: [{ kind: 'unavailable' }] })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(seen.rounds).toBe(2)
  await vi.advanceTimersByTimeAsync(39_000)
  expect(seen.rounds).toBe(2)
  seen.answer = { ...settled, connections: 0 }
  await vi.advanceTimersByTimeAsync(1_000)
  expect(mine.status()).toMatchObject({ state: 'stopped', stoppedBy: 'noConnection' })
  await vi.advanceTimersByTimeAsync(1_000_000)
  expect(seen.rounds).toBe(3)
})

test('with the sandbox: all that is there, then what changed, told once for many', async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0, authorizations: 40 })
  office = await openTestOffice([authorizationsConnection(sandbox)])
  const mine = office
  await mine.authorizations.polling.ask()
  const sort = { by: 'createdAt', direction: 'descending' } as const
  const page = (view: 'all' | 'ready' | 'waiting') =>
    mine.store.authorizations.page({ filter: { view }, sort, offset: 0, limit: 500 })
  expect((await page('all')).rows.map(({ id }) => id).sort()).toEqual(
    sandbox.authorizations.all.map(({ id }) => `${mine.hubId}/${id}`).sort(),
  )
  expect(mine.notified).toEqual([])
  const { ready } = (await page('all')).views
  for (const username of ['one', 'two', 'three'])
    sandbox.authorizations.add({ username, password: 'fine', url: `https://${username}.example` })
  sandbox.authorizations.add({ username: 'four', password: 'wrong', url: 'https://four.example' })
  await mine.authorizations.polling.ask()
  sandbox.authorizations.advance(2 * sandbox.authorizations.pace)
  await mine.authorizations.polling.ask()
  expect(mine.notified).toEqual([{ ready: 3, needsAction: 1 }])
  expect((await page('all')).views.ready).toBe(ready + 3)
  const requests = sandbox.log.length
  await mine.authorizations.polling.ask()
  // Nothing changed: the list, and nobody's accounts.
  expect(sandbox.log.length).toBe(requests + 1)
  expect(mine.notified).toHaveLength(1)
}, 20_000)
