import { authorizationSort, noNotes } from '@shared/authorization'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { failureOf } from '../upstream/test-server'
import type { AuthorizationRecord } from './authorization-record'
import { defaultRules } from './authorization-state'
import { openStoreInProcess } from './in-process'
import { newPlace } from './samples'
import type { Store } from './store'

let store: Store
beforeEach(async () => {
  store = await openStoreInProcess(newPlace())
})
afterEach(() => store.close())

const at = (minute: number) => new Date(Date.UTC(2026, 1, 1, 10, minute)).toISOString()
const record = (id: string, values: Partial<AuthorizationRecord> = {}): AuthorizationRecord => ({
  ...{ id: `c/${id}`, connectionId: 'c', companyId: '1', username: `user-${id}`, host: 'x.example' },
  ...{ url: 'https://x.example/login', status: 'Pending', errors: null, hasPassword: true, accounts: null },
  ...{ createdAt: at(0), updatedAt: at(0) },
  ...values,
})
const account = (id: string, status = 'Inactive', number = `00${id}`) => ({
  ...{ id, number, status, utility: 'Liander', delivery: null, createdAt: null, updatedAt: null },
})
const sort = { by: 'username', direction: 'ascending' } as const

async function round(records: AuthorizationRecord[], minute = 1, complete = true) {
  const input = { connectionId: 'c', records, complete }
  const { facts, events } = await store.authorizationDesk.compare({ ...input, at: at(minute) })
  const rules = defaultRules
  const changes = await store.authorizations.put({ ...input, facts, rules, asOf: at(minute) })
  await store.authorizationDesk.saveStages(changes)
  return { changes, events }
}
const page = (filter: Partial<Parameters<Store['authorizations']['page']>[0]['filter']> = {}) =>
  store.authorizations.page({ filter: { view: 'all', ...filter }, sort, offset: 0, limit: 100 })
const found = async (filter: Parameters<typeof page>[0]) =>
  (await page(filter)).rows.map(({ id }) => id.slice(2))

test.each(authorizationSort.shape.by.options)('sorted by %s one is where the page shows it', async (by) => {
  const dated = record('2', {
    createdAt: null,
    updatedAt: at(2),
    host: 'a.example',
    status: 'Inventory Complete',
  })
  await round([record('1'), { ...dated, accounts: [account('7')] }, record('3', { companyId: null })])
  for (const direction of ['ascending', 'descending'] as const) {
    const list = { filter: { view: 'all' }, sort: { by, direction } } as const
    const { rows } = await store.authorizations.page({ ...list, offset: 0, limit: 100 })
    expect(rows).toHaveLength(3)
    for (const [index, { id }] of rows.entries())
      expect(await store.authorizations.position({ ...list, id })).toBe(index)
  }
})

test('a second round with nothing new is no event; each difference is one, with time', async () => {
  expect(await round([record('1')])).toEqual({
    changes: [{ id: 'c/1', before: null, after: 'waiting' }],
    events: 1,
  })
  expect(await round([record('1')], 2)).toEqual({ changes: [], events: 0 })
  const complete = record('1', { status: 'Inventory Complete', updatedAt: at(3) })
  expect((await round([complete], 4)).changes).toEqual([])
  const changes = await round([{ ...complete, accounts: [account('7'), account('8', 'Active')] }], 5, false)
  expect(changes.changes).toEqual([{ id: 'c/1', before: 'waiting', after: 'ready' }])
  await round([{ ...complete, accounts: [account('7', 'Active'), account('9')] }], 6, false)
  expect(await store.authorizationDesk.history('c/1')).toMatchObject([
    { at: at(6), kind: 'accountGone', account: '008', before: 'Active' },
    { at: at(6), kind: 'accountAppeared', account: '009', after: 'Inactive, Liander' },
    {
      at: at(6),
      kind: 'accountChanged',
      account: '007',
      before: 'Inactive, Liander',
      after: 'Active, Liander',
    },
    { at: at(5), kind: 'accountAppeared', account: null, after: '2' },
    { at: at(4), kind: 'status', before: 'Pending', after: 'Inventory Complete' },
    { at: at(1), kind: 'firstSeen', after: 'Pending' },
  ])
  expect((await page()).rows[0]).toMatchObject({ statusSince: at(3), firstSeenAt: at(1) })
})

test('a list without accounts leaves them as they were known', async () => {
  await round([record('1', { status: 'Inventory Complete', accounts: [account('7', 'Active')] })], 1, false)
  await round([record('1', { status: 'Inventory Complete' })], 2)
  expect((await page()).rows[0]).toMatchObject({ accounts: { total: 1, active: 1, inactive: 0 } })
  expect(await store.authorizations.toAsk({ connectionId: 'c', before: at(0), limit: 9 })).toEqual([])
  expect(await store.authorizations.toAsk({ connectionId: 'c', before: at(3), limit: 9 })).toEqual(['c/1'])
  await round([record('1', { status: 'Inventory Complete', updatedAt: at(4) })], 4)
  expect(await store.authorizations.toAsk({ connectionId: 'c', before: at(0), limit: 9 })).toEqual(['c/1'])
})

test('what is listed no more stays, in no view but all, and may come back', async () => {
  await round([record('1'), record('2')])
  await round([record('2')], 2)
  expect((await page()).rows).toMatchObject([{ listed: false, state: { stage: 'ended' } }, { listed: true }])
  expect((await page()).views).toMatchObject({ all: 2, waiting: 1 })
  await round([record('1'), record('2')], 3)
  expect((await page()).views.waiting).toBe(2)
  expect((await store.authorizationDesk.history('c/1')).map(({ kind }) => kind)).toEqual([
    'listedAgain',
    'noLongerListed',
    'firstSeen',
  ])
})

test('a failed one gives way to a newer one with the same log-in; others beside it are duplicates', async () => {
  const same = { username: 'Åsa', host: 'x.example' }
  await round([
    record('1', { ...same, errors: 'invalid password', createdAt: at(1) }),
    record('2', { ...same, username: 'åsa', createdAt: at(2) }),
    record('3', { ...same, host: 'y.example' }),
    record('4', { ...same, companyId: '2' }),
  ])
  expect((await page()).rows.map(({ supersededBy, duplicates }) => [supersededBy, duplicates])).toEqual([
    ['c/2', 0],
    [null, 0],
    [null, 0],
    [null, 0],
  ])
  expect((await page()).views).toMatchObject({ needsAction: 0, waiting: 3, duplicates: 0 })
  await round([record('5', { ...same, createdAt: at(3) })], 2, false)
  expect(await found({ view: 'duplicates' })).toEqual(['2', '5'])
  expect((await store.authorizations.attempts('c/2')).map(({ id }) => id)).toEqual(['c/5', 'c/2', 'c/1'])
  await store.authorizationDesk.saveNotes({ ids: ['c/5'], notes: { archived: true }, at: at(3), who: 'me' })
  const facts = await store.authorizationDesk.facts(['c/5'])
  await store.authorizations.putFacts({ facts, rules: defaultRules })
  expect(await found({ view: 'duplicates' })).toEqual([])
})

test('every word is found wherever it stands, and the notes too; they outlive the cache', async () => {
  await round([
    record('1', { username: 'åsa@example.se', accounts: [account('7', 'Active', '00012345')] }),
    record('2', { host: 'mijn.liander.example', errors: 'x' }),
  ])
  const notes = { note: 'Ringer på måndag', nickname: 'Skolan', tags: ['vip'], owner: 'Jan' }
  const change = { ids: ['c/1', 'c/gone'], notes, at: at(2), who: 'me' }
  const before = await store.authorizationDesk.saveNotes(change)
  expect(before).toEqual([{ ids: ['c/1'], notes: { note: '', nickname: '', tags: [], owner: '' } }])
  const facts = await store.authorizationDesk.facts(change.ids)
  await store.authorizations.putFacts({ facts, rules: defaultRules })
  for (const text of ['ASA', '00012345', '12345', 'liander', 'mandag', 'skolan', 'ex', 'vip'])
    expect(await found({ text })).toContain(text === 'liander' || text === 'ex' ? '2' : '1')
  expect(await found({ text: 'måndag nothing' })).toEqual([])
  expect(await found({ tags: ['vi'] })).toEqual([])
  expect(await found({ tags: ['vip'], owners: ['Jan'], utilities: ['Liander'] })).toEqual(['1'])
  expect(await store.authorizations.choices()).toMatchObject({
    owners: ['Jan'],
    tags: ['vip'],
    utilities: ['Liander'],
  })
  await store.holding.dropConnection('c')
  expect((await page()).of).toBe(0)
  await round([record('1')], 3)
  expect((await page()).rows[0]).toMatchObject({ notes: { ...noNotes, ...notes }, firstSeenAt: at(1) })
})

test('tags are given to several and taken from them beside their others; what was before comes back', async () => {
  await round(['1', '2', '3'].map((id) => record(id)))
  const desk = store.authorizationDesk
  const by = { at: at(2), who: 'me' }
  const tagsOf = async () =>
    (await desk.facts(null))
      .map(({ notes }) => notes?.tags ?? [])
      .sort((one, other) => one.length - other.length)
  await desk.saveNotes({ ids: ['c/1'], notes: { tags: ['vip', 'horeca'] }, ...by })
  const all = ['c/1', 'c/2', 'c/3']
  const before = await desk.saveNotes({
    ...{ ids: all, notes: { owner: 'Jan' }, tags: { add: ['spring', 'vip'], remove: ['horeca'] } },
    ...by,
  })
  expect(await tagsOf()).toEqual([
    ['vip', 'spring'],
    ['spring', 'vip'],
    ['spring', 'vip'],
  ])
  for (const { ids, notes } of before) await desk.saveNotes({ ids, notes, ...by })
  expect(await tagsOf()).toEqual([[], [], ['vip', 'horeca']])
  expect((await desk.facts(all)).map(({ notes }) => notes?.owner)).toEqual(['', '', ''])
  const many = Array.from({ length: 29 }, (_, number) => `t${number}`)
  const failed = await failureOf(
    desk.saveNotes({ ids: all, notes: {}, tags: { add: many, remove: [] }, ...by }),
  )
  expect(failed).toMatchObject({ kind: 'invalid', fields: [{ path: 'tags', problem: 'tooMany' }] })
  expect(await tagsOf(), 'none of them, where one has too many').toEqual([[], [], ['vip', 'horeca']])
})

test('other rules make other states', async () => {
  await round([record('1', { errors: 'Konto pausat' })])
  expect((await page()).views.needsAction).toBe(1)
  const rules = [{ words: ['pausat'], reason: 'siteDown', whoActs: 'utility' }] as const
  await store.authorizationChoices.saveRules(
    rules.map(({ words, ...rule }) => ({ words: [...words], ...rule })),
  )
  const saved = await store.authorizationChoices.rules()
  expect(saved.areDefaults).toBe(false)
  await store.authorizations.putFacts({ ...saved, facts: await store.authorizationDesk.facts(null) })
  expect((await page({ view: 'waiting', whoActs: ['utility'], reasons: ['siteDown'] })).count).toBe(1)
  await store.authorizationChoices.saveRules(null)
  expect((await store.authorizationChoices.rules()).areDefaults).toBe(true)
})

test('a stage is told once: not at first sight, also of what appears later, and not again when the cache is gone', async () => {
  const failed = { errors: 'locked' }
  const done = { status: 'Inventory Complete' }
  expect((await round([record('1', failed), record('2', done)])).changes).toEqual([
    { id: 'c/1', before: null, after: 'needsAction' },
  ])
  const withAccounts = record('2', { ...done, accounts: [account('7')] })
  expect((await round([withAccounts], 2, false)).changes).toEqual([
    { id: 'c/2', before: null, after: 'ready' },
  ])
  const all = [record('1', failed), record('2', done), record('3', failed)]
  expect((await round(all, 3)).changes).toEqual([{ id: 'c/3', before: '', after: 'needsAction' }])
  await store.holding.dropConnection('c')
  expect((await round(all, 4)).changes).toEqual([])
  expect((await round([withAccounts], 5, false)).changes).toEqual([])
})
