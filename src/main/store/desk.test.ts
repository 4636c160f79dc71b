import { defaultPlan } from '@shared/offline'
import { defaultSettings } from '@shared/settings'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openEncrypted } from './encrypted'
import type { Place } from './files'
import { openStoreInProcess } from './in-process'
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
