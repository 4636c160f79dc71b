import { randomUUID } from 'node:crypto'
import type { ActivationRun } from '@shared/activation-run'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { authorizationsConnection } from '../../../sandbox/connections'
import { type Sandbox, startSandbox } from '../../../sandbox/sandbox'
import { readCsv } from '../csv/csv'
import { openTestOffice, type TestOffice } from '../test-office'
import { failureOf } from '../upstream/test-server'
import { previewRun } from './preview'
import { runReport } from './run-report'

vi.setConfig({ testTimeout: 30_000 })

let sandbox: Sandbox
let office: TestOffice
beforeEach(async () => {
  sandbox = await startSandbox({ contacts: 1, invoices: 0, authorizations: 30 })
  office = await open()
})
afterEach(async () => {
  await office.close()
  await sandbox.close()
})

async function open(place?: TestOffice['place']) {
  const opened = await openTestOffice([authorizationsConnection(sandbox)], {
    ...(place && { place }),
    limits: { opensAfter: 100, silenceMs: 2_000 },
  })
  await opened.authorizations.polling.ask()
  return opened
}
const put = /update_account_status$/
const first = () => ({ of: 'authorizations' as const, ids: [`${office.hubId}/1`] })
/** The first accounts of the log-in with two hundred. */
const some = (count: number) => ({
  of: 'accounts' as const,
  accounts: (sandbox.authorizations.all[0]?.accounts ?? [])
    .slice(0, count)
    .map(({ id }) => ({ authorizationId: `${office.hubId}/1`, accountId: String(id) })),
})
const all = { of: 'filter' as const, filter: { view: 'all' as const } }
const start = (choice: Parameters<TestOffice['authorizations']['runs']['start']>[0]['choice'] = first()) =>
  office.authorizations.runs.start({
    ...{ id: randomUUID(), kind: 'activate' as const, dataStartDate: '2025-01-01', activeToo: false, choice },
  })
const ended = async ({ id }: ActivationRun) => {
  await office.authorizations.runs.idle()
  return office.authorizations.runs.get(id)
}
const rows = async ({ id }: { id: string }) =>
  (await office.store.activationRuns.rows({ id, offset: 0, limit: 10_000 })).rows
const isActive = () => sandbox.authorizations.all[0]?.accounts?.every(({ status }) => status === 'Active')
/** Nothing was sent that the upstream had done already. */
const nothingTwice = () => expect(sandbox.authorizations.log.filter(({ changed }) => !changed)).toEqual([])

test('two hundred accounts of one log-in: asked for once, each sent once, the report agrees', async () => {
  const run = await ended(await start())
  expect(run).toMatchObject({ state: 'done', counts: { total: 200, done: 200, failed: 0 } })
  expect(isActive()).toBe(true)
  expect(sandbox.authorizations.log).toHaveLength(200)
  nothingTwice()
  const report = new TextDecoder().decode(runReport(run, await rows(run)).bytes)
  for (const account of sandbox.authorizations.all[0]?.accounts ?? [])
    expect(report).toContain(`"${account.number}","${account.id}","Active","2025-01-01","done"`)
  const known = await office.store.authorizations.get(`${office.hubId}/1`)
  expect(known?.row).toMatchObject({ accounts: { active: 200 }, state: { stage: 'active' } })
  expect(Object.values(known?.facts.ours ?? {})).toHaveLength(200)
  expect((await office.store.authorizationDesk.history(`${office.hubId}/1`))[0]).toMatchObject({ who: null })
})

test('what is active already is skipped, also when that was not known; deactivating goes the same way', async () => {
  const other = sandbox.authorizations.all[0]?.accounts?.[5]
  if (other) other.status = 'Active'
  const run = await ended(await start(some(20)))
  expect(run.counts).toMatchObject({ done: 19, already: 1 })
  nothingTwice()
  const runs = office.authorizations.runs
  const off = {
    ...{ id: randomUUID(), kind: 'deactivate' as const, dataStartDate: '2025-01-01', activeToo: true },
    choice: some(20),
  }
  const deactivation = await ended(await runs.start(off))
  expect(deactivation).toMatchObject({ dataStartDate: null, counts: { done: 20 } })
  expect(sandbox.authorizations.all[0]?.accounts?.every(({ status }) => status === 'Inactive')).toBe(true)
  const known = await office.store.authorizations.get(`${office.hubId}/1`)
  expect(Object.values(known?.facts.ours ?? {}).map(({ kind }) => kind)).toEqual(Array(20).fill('deactivate'))
})

test('another start date for what is active: skipped unless asked for, and sent where our record does not have it', async () => {
  await ended(await start(some(5)))
  const wish = { kind: 'activate' as const, dataStartDate: '2024-04-01', activeToo: false, choice: some(7) }
  expect(await previewRun(office.store, wish)).toMatchObject({ toChange: 2, already: 5, otherStart: 5 })
  const same = { ...wish, dataStartDate: '2025-01-01', activeToo: true }
  expect(await previewRun(office.store, same)).toMatchObject({ toChange: 2, already: 5, otherStart: 0 })
  expect(await previewRun(office.store, { ...same, dataStartDate: null })).toMatchObject({ otherStart: 0 })
  sandbox.faults.add({ route: put, kind: 'cutOff', every: 4 })
  const all = { ...wish, id: randomUUID(), activeToo: true }
  const run = await ended(await office.authorizations.runs.start(all))
  expect(run).toMatchObject({ state: 'done', counts: { total: 7, done: 7 } })
  const accounts = sandbox.authorizations.all[0]?.accounts?.slice(0, 8) ?? []
  expect(accounts.map(({ dataStartDate }) => dataStartDate)).toEqual([
    ...Array(7).fill('2024-04-01'),
    undefined,
  ])
  const history = await office.store.authorizationDesk.history(`${office.hubId}/1`)
  expect(history.filter(({ kind }) => kind === 'startDateChanged')).toHaveLength(5)
})

test('a start date whose answer was lost is not said to be set when the run is cancelled', async () => {
  await ended(await start(some(1)))
  sandbox.faults.add({ route: put, kind: 'cutOff' })
  const gate = sandbox.gate(put)
  const { id } = await office.authorizations.runs.start({
    ...{ id: randomUUID(), kind: 'activate', dataStartDate: '2024-04-01', activeToo: true, choice: some(1) },
  })
  await gate.arrived()
  const cancelling = office.authorizations.runs.cancel(id)
  gate.release()
  const run = await cancelling
  expect(run).toMatchObject({ state: 'cancelled', counts: { done: 0, failed: 1 } })
})

test('pressed twice it is one run; another one has to wait; nothing chosen is no run', async () => {
  const input = {
    ...{ id: randomUUID(), kind: 'activate' as const, dataStartDate: null, activeToo: false },
    choice: some(9),
  }
  const gate = sandbox.gate(put)
  const [one, two] = await Promise.all([
    office.authorizations.runs.start(input),
    office.authorizations.runs.start(input),
  ])
  expect(one.id).toBe(two.id)
  await gate.arrived()
  expect(await failureOf(start())).toMatchObject({ kind: 'conflict', code: 'runUnderWay' })
  gate.release()
  expect((await ended(one)).counts.done).toBe(9)
  expect(sandbox.authorizations.log).toHaveLength(9)
  const none = { of: 'authorizations' as const, ids: [`${office.hubId}/999`] }
  expect(await failureOf(start(none))).toMatchObject({ kind: 'invalid' })
})

test.each([
  ['500 for every third', { kind: 'status', status: 500, every: 3 }],
  ['a cut-off answer for every fourth', { kind: 'cutOff', every: 4 }],
  ['HTML for every fifth', { kind: 'html', every: 5 }],
  ['a reset for every tenth', { kind: 'reset', every: 10 }],
  ['429 now and then', { kind: 'status', status: 429, retryAfter: 0, every: 20 }],
] as const)('%s: every account ends right, and nothing is sent twice', async (_, fault) => {
  sandbox.faults.add({ route: put, ...fault })
  const run = await ended(await start(some(40)))
  expect(run).toMatchObject({ state: 'done', counts: { done: 40, failed: 0, unsure: 0 } })
  expect(new Set(sandbox.authorizations.log.map(({ accountId }) => accountId)).size).toBe(40)
  nothingTwice()
})

test('five hundred against an upstream that fails every tenth call: all right, and the report agrees with its log', async () => {
  for (const username of ['b', 'c'])
    sandbox.authorizations.add({ username, password: 'many', url: `https://${username}.example` })
  sandbox.authorizations.advance(2 * sandbox.authorizations.pace)
  await office.authorizations.polling.ask()
  sandbox.faults.add({ route: '/authorizations/authorizations', kind: 'status', status: 500, every: 10 })
  const run = await ended(await start({ of: 'filter', filter: { view: 'ready' } }))
  expect(run).toMatchObject({ state: 'done', counts: { failed: 0, unsure: 0, waiting: 0 } })
  expect(run.counts.done).toBeGreaterThanOrEqual(500)
  const { log } = sandbox.authorizations
  const reported = readCsv(runReport(run, await rows(run)).bytes)?.lines.slice(1) ?? []
  const done = reported.filter(({ fields }) => fields[8] === 'done').map(({ fields }) => Number(fields[5]))
  expect(done.sort()).toEqual(log.map(({ accountId }) => accountId).sort())
  nothingTwice()
  const inactive = sandbox.authorizations.all
    .flatMap(({ accounts }) => accounts ?? [])
    .filter(({ status }) => status !== 'Active')
  expect(inactive).toEqual([])
}, 120_000)

test('tokens that end in the middle are got anew; a log-in that is refused stops the run, and it goes on later', async () => {
  let puts = 0
  const gate = sandbox.gate(put)
  const started = await start()
  await gate.arrived()
  sandbox.authorizations.logIns.revoke(1)
  gate.release()
  expect((await ended(started)).counts.done).toBe(200)
  puts = sandbox.authorizations.log.length
  expect(puts).toBe(200)

  const user = sandbox.authorizations.logIns.users[0]
  if (user) user.password = 'another'
  sandbox.authorizations.logIns.revoke(1)
  const stopped = await ended(await start({ of: 'filter', filter: { view: 'ready' } }))
  expect(stopped).toMatchObject({
    state: 'paused',
    failure: { kind: 'unauthenticated' },
    counts: { failed: 0 },
  })
  expect(sandbox.authorizations.log).toHaveLength(puts)
})

test('the network gone at row 57: it stops, loses nothing, and goes on by itself when it is back', async () => {
  let seen = 0
  const unplugged = new Promise<void>((resolve) => {
    const watch = setInterval(() => {
      seen = sandbox.authorizations.log.length
      if (seen < 57) return
      clearInterval(watch)
      void sandbox.unplug().then(resolve)
    }, 1)
  })
  const started = await start()
  await unplugged
  const stopped = await ended(started)
  expect(stopped).toMatchObject({ state: 'paused', failure: { kind: 'offline' }, counts: { failed: 0 } })
  expect(stopped.counts.done).toBeGreaterThanOrEqual(50)
  await sandbox.plug()
  await office.authorizations.runs.networkBack()
  expect((await ended(started)).counts).toMatchObject({ done: 200, failed: 0 })
  nothingTwice()
})

test('paused, it waits after the row that is being sent; cancelled, the rest is left alone; retried, it is done', async () => {
  const gate = sandbox.gate(put)
  const { id } = await start()
  await gate.arrived()
  const pausing = office.authorizations.runs.pause(id)
  gate.release()
  expect(await pausing).toMatchObject({ state: 'paused', failure: null, counts: { done: 1, waiting: 199 } })
  expect(await office.authorizations.runs.cancel(id)).toMatchObject({
    state: 'cancelled',
    counts: { done: 1, cancelled: 199, waiting: 0 },
  })
  expect(sandbox.authorizations.log).toHaveLength(1)
  expect((await ended(await office.authorizations.runs.retry(id))).counts).toMatchObject({ done: 200 })
  nothingTwice()
})

test('a wait that the upstream asks for is told, and a pause ends it', async () => {
  sandbox.faults.add({ route: put, kind: 'status', status: 429, retryAfter: 3600 })
  const { id } = await start()
  await vi.waitFor(async () => {
    const { waitingUntil } = await office.authorizations.runs.get(id)
    expect(Date.parse(waitingUntil ?? '')).toBeGreaterThan(Date.now() + 3_500_000)
  })
  expect(await office.authorizations.runs.pause(id)).toMatchObject({
    state: 'paused',
    counts: { waiting: 200 },
  })
})

test('killed in the middle, with one request out: it shows what was done, and goes on without sending that again', async () => {
  const gate = sandbox.gate(put)
  const { id } = await start()
  await gate.arrived()
  // The process is gone here: the row is written as sent, nobody hears the answer.
  const { place } = office
  const killed = office
  const before = await killed.store.activationRuns.get(id)
  expect(before).toMatchObject({ state: 'running', counts: { unsure: 1, waiting: 199 } })
  const copy = await openTestOffice([authorizationsConnection(sandbox)], { place })
  expect(await copy.authorizations.runs.get(id)).toMatchObject({
    state: 'interrupted',
    counts: { unsure: 1 },
  })
  gate.release()
  await killed.authorizations.runs.close()
  await copy.authorizations.runs.resume(id)
  await copy.authorizations.runs.idle()
  expect(await copy.authorizations.runs.get(id)).toMatchObject({ state: 'done', counts: { done: 200 } })
  nothingTwice()
  await copy.close()
})

test('an account that is gone, or a log-in that cannot be read, fails by itself and the others are done', async () => {
  const broken = sandbox.authorizations.all.find(({ id, accounts }) => id !== 1 && accounts?.length)
  sandbox.faults.add({
    route: new RegExp(`/authorizations/authorizations/${broken?.id}$`),
    kind: 'status',
    status: 500,
  })
  sandbox.authorizations.all[0]?.accounts?.splice(3, 1)
  const run = await ended(await start(all))
  expect(run.state).toBe('done')
  const failed = (await rows(run)).filter(({ state }) => state === 'failed')
  expect(failed.length).toBeGreaterThanOrEqual(1)
  for (const row of failed) {
    expect([`${office.hubId}/1`, `${office.hubId}/${broken?.id}`]).toContain(row.authorizationId)
    expect(row.failure?.kind).toMatch(/notFound|unavailable/)
  }
  nothingTwice()
})
