import { defaultPlan } from '@shared/offline'
import { defaultSettings } from '@shared/settings'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDesk } from './desk-file'
import { openEncrypted } from './encrypted'
import type { Place } from './files'
import { openStoreInProcess } from './in-process'
import { deskMigrations } from './migrations/desk'
import { offlineDesk } from './migrations/offline-desk'
import { newPlace } from './samples'
import type { Store } from './store'

let place: Place
let store: Store
beforeEach(async () => {
  place = newPlace()
  store = await openStoreInProcess(place)
})
afterEach(() => store.close())

const hub = {
  id: 'hub-1',
  kind: 'hub',
  name: 'Hub',
  baseUrl: 'https://hub.example',
  credential: { kind: 'bearer' },
} as const

test('a connection is kept without any secret, in the order in which they came', async () => {
  const other = { ...hub, id: 'a-2', name: 'Other' }
  // More than the type allows, as a careless caller might pass it.
  await store.connections.save(Object.assign({ secret: 'canary', apiKey: 'canary' }, hub))
  await store.connections.save(other)
  await store.connections.save({ ...hub, name: 'Renamed' })
  expect(await store.connections.list()).toEqual([{ ...hub, name: 'Renamed' }, other])
  expect(await store.connections.get('hub-1')).toEqual({ ...hub, name: 'Renamed' })
  expect(await store.connections.get('nobody')).toBe(null)
})

test('who we are at a connection goes with the connection', async () => {
  const whoAmI = { name: 'Anna', permissions: ['Relatiebeheerder'] }
  await store.connections.saveWhoAmI({ connectionId: 'hub-1', whoAmI })
  expect(await store.connections.whoAmI('hub-1')).toBe(null)
  await store.connections.save(hub)
  await store.connections.saveWhoAmI({ connectionId: 'hub-1', whoAmI })
  await store.connections.save({ ...hub, name: 'Renamed' })
  expect(await store.connections.whoAmI('hub-1')).toEqual(whoAmI)
  await store.connections.remove('hub-1')
  expect(await store.connections.whoAmI('hub-1')).toBe(null)
})

test('settings begin with the defaults, and a change leaves the rest', async () => {
  expect(await store.settings.get()).toEqual(defaultSettings)
  await store.settings.save({ theme: 'dark', language: undefined })
  expect(await store.settings.save({ language: 'nl' })).toEqual({
    ...defaultSettings,
    theme: 'dark',
    language: 'nl',
  })
})

test('the plan keeps everything until somebody chooses', async () => {
  expect(await store.plan.get()).toEqual(defaultPlan)
  const chosen = { accounts: 'chosen' as const, accountIds: ['layer/a'], months: 12, pdfMonths: 3 }
  const changed = { ...defaultPlan, rules: [chosen], pdfMegabytes: 200 }
  await store.plan.save(changed)
  expect(await store.plan.get()).toEqual(changed)
})

test('a draft is there until it is empty', async () => {
  expect(await store.drafts.get('note')).toBe(null)
  await store.drafts.save({ key: 'note', text: 'half a sen' })
  expect(await store.drafts.get('note')).toBe('half a sen')
  await store.drafts.save({ key: 'note', text: null })
  expect(await store.drafts.get('note')).toBe(null)
})

test('activity is only ever added to', async () => {
  const entry = (record: string | null) => ({
    at: '2026-01-01T00:00:00Z',
    who: 'me',
    what: 'x',
    record,
    outcome: 'done',
  })
  for (const record of ['a', 'b', null]) await store.activity.append(entry(record))
  expect(await store.activity.latest({ limit: 2 })).toEqual([entry(null), entry('b')])
  const db = openEncrypted(`${place.folder}/desk.db`, place.key, 'write')
  expect(() => db.exec('DELETE FROM activity')).toThrow('append only')
  expect(() => db.exec("UPDATE activity SET who = 'other'")).toThrow('append only')
  db.close()
})

test('a plan of one rule, as it was kept before, becomes one of several', async () => {
  const before = deskMigrations.slice(0, deskMigrations.indexOf(offlineDesk))
  for (const [accounts, rules] of [
    ['chosen', [{ accounts: 'chosen', accountIds: ['layer/a'], months: 12, pdfMonths: 3 }]],
    ['none', []],
  ] as const) {
    const { folder, key } = newPlace()
    const old = openDesk(folder, key, before)
    const value = JSON.stringify({ accounts, accountIds: ['layer/a'], months: 12, pdfMonths: 3 })
    old.prepare("INSERT INTO choices (name, value) VALUES ('plan', ?)").run(value)
    old.close()
    const opened = await openStoreInProcess({ folder, key })
    expect(await opened.plan.get()).toEqual({ ...defaultPlan, rules })
    await opened.close()
  }
})

test('one’s own customers are those that were opened here or linked by hand, until they are forgotten', async () => {
  const open = (accountId: string, at: string) => store.openedCustomers.open({ accountId, at })
  await open('layer/a', '2026-01-01T00:00:00.000Z')
  await open('layer/b', '2026-01-02T00:00:00.000Z')
  await open('other/c', '2026-01-03T00:00:00.000Z')
  await store.contactDecisions.link({
    ...{ contactId: 'hub/1', kind: 'account', itemId: 'layer/d', decision: 'theirs' },
    ...{ at: '2026-01-01T00:00:00.000Z', who: 'me' },
  })
  const mine = () => store.openedCustomers.mine()
  expect(await mine()).toEqual(['layer/a', 'layer/b', 'layer/d', 'other/c'])
  expect(await store.openedCustomers.forget({ before: '2026-01-02T00:00:00.000Z' })).toBe(1)
  await store.connections.remove('other')
  expect(await mine()).toEqual(['layer/b', 'layer/d'])
  const mineOnly = { accounts: 'mine' as const, accountIds: [], months: null, pdfMonths: 0 }
  await store.plan.save({ ...defaultPlan, rules: [mineOnly] })
  expect((await store.plan.get()).rules).toEqual([{ ...mineOnly, accountIds: ['layer/b', 'layer/d'] }])
})
