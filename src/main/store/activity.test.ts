import { copyFileSync, statSync, truncateSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { beginning } from './activity-chain'
import { unverified, type Verified } from './activity-verify'
import { openDesk } from './desk-file'
import { openEncrypted } from './encrypted'
import type { Place } from './files'
import { openStoreInProcess } from './in-process'
import { deskMigrations } from './migrations/desk'
import { newPlace } from './samples'
import type { Store } from './store'

let place: Place
let store: Store
beforeEach(async () => {
  place = newPlace()
  store = await openStoreInProcess(place)
})
afterEach(() => store.close())

const line = (n: number, values = {}) => ({
  at: `2026-02-01T10:00:00.${String(n).padStart(3, '0')}Z`,
  who: 'Anna',
  what: 'contacts.get',
  record: `hub/${n}`,
  outcome: 'done',
  ...values,
})
const append = async (count: number) => {
  for (let n = 1; n <= count; n += 1) await store.activity.append(line(n))
}

/** Part by part, as the console does it. */
async function verify(limit = 4): Promise<Verified> {
  let found = unverified
  do found = await store.activity.verifyPart({ ...found, limit })
  while (!found.ended)
  return found
}

/** Somebody with the key and a tool of their own. */
function tamper(sql: string) {
  const db = openEncrypted(`${place.folder}/desk.db`, place.key, 'write')
  const triggers = db.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all()
  for (const trigger of triggers) db.exec(`DROP TRIGGER ${trigger}`)
  db.exec(sql)
  db.close()
}

test.each([
  ['an edited line', "UPDATE activity SET who = 'Bert' WHERE id = 6", 6, 'changed'],
  ['an edited moment', "UPDATE activity SET at = '2020-01-01T00:00:00.000Z' WHERE id = 1", 1, 'changed'],
  ['a record that is none any more', 'UPDATE activity SET record = NULL WHERE id = 10', 10, 'changed'],
  ['an edited hash', "UPDATE activity SET hash = 'f' WHERE id = 3", 3, 'changed'],
  ['a removed line', 'DELETE FROM activity WHERE id = 5', 5, 'missing'],
  ['the first line removed', 'DELETE FROM activity WHERE id = 1', 1, 'missing'],
  ['cut off at the end', 'DELETE FROM activity WHERE id > 7', 8, 'cutOff'],
  ['emptied', 'DELETE FROM activity', 1, 'cutOff'],
  [
    'a line before all',
    'INSERT INTO activity SELECT 0, at, who, what, record, outcome, hash FROM activity WHERE id = 1',
    0,
    'added',
  ],
  [
    'a line after all',
    'INSERT INTO activity SELECT 11, at, who, what, record, outcome, hash FROM activity WHERE id = 1',
    11,
    'added',
  ],
  [
    'a line put between, and those behind it moved up',
    `UPDATE activity SET id = id + 1000 WHERE id > 4; UPDATE activity SET id = id - 999 WHERE id > 1000;
     INSERT INTO activity SELECT 5, at, 'Bert', what, record, outcome, hash FROM activity WHERE id = 4`,
    5,
    'changed',
  ],
  ['the head taken away', 'DELETE FROM activity_head', 1, 'added'],
  ['a head that says less', 'UPDATE activity_head SET lines = 9', 10, 'added'],
  ['a head with another hash', "UPDATE activity_head SET hash = 'f'", 10, 'changed'],
] as const)('%s: the line is named', async (_, sql, n, how) => {
  await append(10)
  expect(await verify()).toMatchObject({ lines: 10, wrong: null })
  tamper(sql)
  for (const limit of [1, 4, 10, 100]) expect((await verify(limit)).wrong).toEqual({ n, how })
})

test('what was cut off stays told after it was written on', async () => {
  await append(10)
  tamper('DELETE FROM activity WHERE id > 7')
  await append(3)
  expect((await verify()).wrong).toEqual({ n: 8, how: 'missing' })
})

test('where a kill cut the last line off, all before it stand, and it is written on', async () => {
  await append(6)
  const log = (folder: string) => `${folder}/desk.db-wal`
  const whole = statSync(log(place.folder)).size
  const cuts = Array.from({ length: 12 }, (_, part) => Math.floor((whole * (part + 1)) / 12) - 100)
  const kept: number[] = []
  for (const cut of cuts) {
    const copy = { ...newPlace(), key: place.key }
    copyFileSync(`${place.folder}/desk.db`, `${copy.folder}/desk.db`)
    copyFileSync(log(place.folder), log(copy.folder))
    truncateSync(log(copy.folder), cut)
    const after = await openStoreInProcess(copy)
    const { lines, wrong } = await after.activity.verifyPart({ ...unverified, limit: 100 })
    expect(wrong).toBe(null)
    kept.push(lines)
    await after.activity.append(line(7))
    expect(await after.activity.verifyPart({ ...unverified, limit: 100 })).toMatchObject({
      lines: lines + 1,
      wrong: null,
    })
    await after.close()
  }
  expect(kept).toEqual(kept.toSorted((one, other) => one - other))
  expect(kept.at(-1)).toBe(5)
})

test('an empty log is in order', async () => {
  expect(await verify()).toEqual({ lines: 0, hash: beginning, wrong: null, of: 0, ended: true })
})

test('the database itself refuses to change, remove, replace or skip', async () => {
  await append(3)
  const db = openEncrypted(`${place.folder}/desk.db`, place.key, 'write')
  const copy = (verb: string, id: number) =>
    `${verb} INTO activity SELECT ${id}, at, who, what, record, outcome, hash FROM activity WHERE id = 1`
  for (const sql of [
    'DELETE FROM activity',
    "UPDATE activity SET who = 'Bert'",
    copy('INSERT OR REPLACE', 2),
    copy('INSERT', 5),
    'DELETE FROM activity_head',
    'UPDATE activity_head SET lines = 1',
  ])
    expect(() => db.exec(sql)).toThrow('append only')
  db.close()
  expect((await verify()).wrong).toBe(null)
})

test('lines from before they were chained are chained as they stand', async () => {
  const old = newPlace()
  const before = openDesk(
    old.folder,
    old.key,
    deskMigrations.slice(
      0,
      deskMigrations.findIndex(({ name }) => name === 'activityChain'),
    ),
  )
  const insert = before.prepare(
    'INSERT INTO activity (at, who, what, record, outcome) VALUES (?, ?, ?, ?, ?)',
  )
  for (let n = 1; n <= 7; n += 1)
    insert.run(...Object.values(line(n, { record: n === 3 ? null : 'hub/ü"\n' })))
  before.close()
  await store.close()
  place = old
  store = await openStoreInProcess(place)
  await store.activity.append(line(8))
  expect(await verify()).toMatchObject({ lines: 8, wrong: null })
  expect((await store.activity.latest({ limit: 9 })).map(({ at }) => at.slice(-2, -1)).join('')).toBe(
    '87654321',
  )
})

test('lines are found by word, by what, by outcome, by record and by time, newest first', async () => {
  await store.activity.append(line(1))
  await store.activity.append(line(2, { what: 'contacts.createAccount', outcome: 'created' }))
  await store.activity.append(
    line(3, { what: 'authorizations.reveal', outcome: 'noPermission', who: '50%_off' }),
  )
  await store.activity.append(line(4, { outcome: 'offline', record: null }))
  const found = async (selected: object) => {
    const { rows, count, of } = await store.activity.page({ filter: {}, ...selected, offset: 0, limit: 9 })
    expect([count, of]).toEqual([rows.length, 4])
    return rows.map(({ n }) => n)
  }
  expect(await found({})).toEqual([4, 3, 2, 1])
  expect(await found({ filter: { text: 'anna CREATE' } })).toEqual([2])
  expect(await found({ filter: { text: '%_' } })).toEqual([3])
  expect(await found({ filter: { text: 'nobody' } })).toEqual([])
  expect(await found({ filter: { endings: ['done'] } })).toEqual([2, 1])
  expect(await found({ filter: { endings: ['refused', 'failed'] } })).toEqual([4, 3])
  expect(await found({ filter: { record: 'hub/2' } })).toEqual([2])
  expect(await found({ filter: { who: 'Anna', since: line(2).at, until: line(4).at } })).toEqual([2])
  expect(await found({ whats: ['contacts.get'] })).toEqual([4, 1])
  expect(await found({ whats: [] })).toEqual([])
  expect(await found({ butNot: ['contacts.get'] })).toEqual([3, 2])
  expect((await store.activity.ofRecords({ ids: ['hub/3', 'hub/2'], limit: 5 })).map(({ n }) => n)).toEqual([
    3, 2,
  ])
})
