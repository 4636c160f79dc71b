import type { TariffSessionFilter, TariffSessionSort } from '@shared/tariff'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openEncrypted } from './encrypted'
import type { Place } from './files'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleTariff } from './samples'
import type { Store } from './store'

let place: Place
let store: Store
beforeEach(async () => {
  place = newPlace()
  store = await openStoreInProcess(place)
})
afterEach(() => store.close())

const claim = { locationId: 'loc_1', customerId: 'cus_1', at: '2026-02-02T00:00:00.000Z' }
const ids = async () => (await store.tariffSessions.list()).map(({ record }) => record.id)

test('the one that moved last is the first, and a later word about it takes the place of the one before', async () => {
  await store.tariffSessions.save(sampleTariff('a'))
  await store.tariffSessions.save(sampleTariff('b'))
  expect(await ids()).toEqual(['b', 'a'])
  const moved = sampleTariff('a', { updatedAt: '2026-03-01T00:00:00.000Z', route: 'elsewhere' })
  await store.tariffSessions.save(moved)
  expect(await ids()).toEqual(['a', 'b'])
  expect(await store.tariffSessions.get('a')).toEqual({ record: moved, claim: null, reading: null })
  expect(await store.tariffSessions.get('nobody')).toBeNull()
})

test('ids are kept once, and what is kept is not undone by a later word', async () => {
  const session = sampleTariff('a', { state: 'claiming' })
  await store.tariffSessions.save(session)
  const saved = { ...session, state: 'saved' } as const
  expect(await store.tariffSessions.claim({ id: 'a', claim, session: saved })).toBe(true)
  const other = { id: 'a', claim: { ...claim, locationId: 'loc_2' }, session: saved }
  expect(await store.tariffSessions.claim(other)).toBe(false)
  await store.tariffSessions.save(sampleTariff('a', { state: 'abandoned' }))
  expect(await store.tariffSessions.get('a')).toMatchObject({ claim, record: { state: 'saved' } })
})

test('what became of it and the line that tells of it are written together, or neither is', async () => {
  const line = { at: asOf, who: 'Anna', what: 'tariffs.answer', record: 'a', outcome: 'done' }
  await store.tariffSessions.saveTold({ session: sampleTariff('a'), line })
  expect(await ids()).toEqual(['a'])
  expect(await store.activity.latest({ limit: 9 })).toEqual([line])
  const session = sampleTariff('b')
  const broken = { ...line, who: null as unknown as string }
  await expect(store.tariffSessions.saveTold({ session, line: broken })).rejects.toThrow()
  expect(await ids()).toEqual(['a'])
})

test('they are found by account and by contact, and nobody’s by neither', async () => {
  const of = (accountId: string | null, contactId: string | null) =>
    store.tariffSessions.ofSubject({ accountId, contactId }).then((all) => all.map(({ record }) => record.id))
  await store.tariffSessions.save(sampleTariff('a'))
  const contact = { accountId: null, contactId: 'hub/1', name: '' }
  await store.tariffSessions.save(sampleTariff('b', { subject: contact }))
  await store.tariffSessions.save(sampleTariff('c', { subject: { ...contact, contactId: null } }))
  expect(await of('layer/1', null)).toEqual(['a'])
  expect(await of(null, 'hub/1')).toEqual(['b'])
  expect(await of('layer/1', 'hub/1')).toEqual(['b', 'a'])
  expect(await of(null, null)).toEqual([])
})

test('a page or a reading of another version does not cost the conversation', async () => {
  await store.tariffSessions.save(sampleTariff('a'))
  const db = openEncrypted(`${place.folder}/desk.db`, place.key, 'write')
  db.exec(
    `UPDATE tariff_sessions SET reading = '{"old": 1}', record = json_set(record, '$.page', json('{"kind": "new"}'))`,
  )
  db.close()
  expect(await store.tariffSessions.get('a')).toEqual({
    record: sampleTariff('a', { page: { kind: 'unknown', data: [] } }),
    claim: null,
    reading: null,
  })
})

test('without its connection nobody goes on with it; what was connected stays known', async () => {
  const credential = { kind: 'basic', username: 'acc' } as const
  const connection = {
    id: 'connect',
    kind: 'connect',
    name: 'C',
    baseUrl: 'https://c.example',
    credential,
  } as const
  await store.connections.save(connection)
  await store.tariffSessions.save(sampleTariff('open'))
  await store.tariffSessions.save(sampleTariff('over', { state: 'claiming', updatedAt: asOf }))
  const session = sampleTariff('over', { state: 'saved' })
  await store.tariffSessions.claim({ id: 'over', claim, session })
  await store.connections.remove('connect')
  expect((await store.tariffSessions.get('open'))?.record.state).toBe('abandoned')
  expect(await store.tariffSessions.get('over')).toMatchObject({ claim, record: { state: 'saved' } })
})

test('the list: found by parts of names, by state and by whom it is about; sorted; counted', async () => {
  const of = (name: string) => ({ subject: { accountId: null, contactId: null, name } })
  const now = '2026-03-01T00:00:00.000Z'
  const at = (instant: string) => ({ updatedAt: instant, expiresAt: '2026-09-01T00:00:00.000Z' })
  await store.tariffSessions.save(sampleTariff('mine', at('2026-02-01T00:00:00.000Z')))
  await store.tariffSessions.save(
    sampleTariff('åke', {
      ...{ ...of('Åke van den Berg'), ...at('2026-02-02T00:00:00.000Z') },
      provider: 'Älvgnistan',
    }),
  )
  await store.tariffSessions.save(
    sampleTariff('over', { ...of('Bo'), state: 'abandoned', updatedAt: '2026-02-03T00:00:00.000Z' }),
  )
  await store.tariffSessions.save(sampleTariff('old', { ...of('Cees'), expiresAt: now }))
  const page = async (filter: TariffSessionFilter, by: TariffSessionSort['by'] = 'state', more = {}) => {
    const sort = { by, direction: 'ascending' } as const
    const { rows, ...counts } = await store.tariffSessions.page({
      ...{ filter, sort, now, offset: 0, limit: 10, ...more },
    })
    return { ids: rows.map(({ id }) => id), ...counts }
  }
  expect(await page({})).toEqual({ ids: ['åke', 'mine', 'old', 'over'], count: 4, of: 4 })
  expect(await page({ text: 'ake BERG' })).toEqual({ ids: ['åke'], count: 1, of: 4 })
  expect((await page({ text: 'alvgn' })).ids).toEqual(['åke'])
  expect((await page({ states: ['expired', 'abandoned'] })).ids).toEqual(['old', 'over'])
  expect((await page({ accountId: 'layer/1' })).ids).toEqual(['mine'])
  expect((await page({ contactId: 'nobody' })).ids).toEqual([])
  expect((await page({}, 'moved')).ids.at(-1)).toBe('over')
  expect((await page({}, 'name', { offset: 1, limit: 1 })).ids).toHaveLength(1)
})
