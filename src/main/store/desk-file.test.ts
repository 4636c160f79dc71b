import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDesk } from './desk-file'
import { openEncrypted, versionOf } from './encrypted'
import { openStoreInProcess } from './in-process'
import { deskMigrations, type Migration } from './migrations/desk'
import { newPlace } from './samples'

const otherKey = new Uint8Array(32).fill(8)

async function filled() {
  const place = newPlace()
  const store = await openStoreInProcess(place)
  await store.drafts.save({ key: 'note', text: 'ours' })
  await store.close()
  return { ...place, file: join(place.folder, 'desk.db') }
}

const contentOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.startsWith('desk.db') && !name.endsWith('-shm'))
    .filter((name) => statSync(join(folder, name)).size > 0 || name === 'desk.db')
    .map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ])

const refusals: [string, string, (desk: Awaited<ReturnType<typeof filled>>) => unknown][] = [
  ['empty', 'deskBroken', ({ file }) => truncateSync(file, 0)],
  ['cut off', 'deskBroken', ({ file }) => truncateSync(file, 4096 * 2 + 5)],
  ['garbage', 'deskBroken', ({ file }) => writeFileSync(file, 'garbage '.repeat(3000))],
  [
    'damaged in its middle',
    'deskBroken',
    ({ file }) => {
      const bytes = readFileSync(file)
      bytes.fill(1, 4096 * 3 + 100, 4096 * 3 + 200)
      writeFileSync(file, bytes)
    },
  ],
  ['gone, its log not', 'deskBroken', ({ file }) => [rmSync(file), writeFileSync(`${file}-wal`, 'log')]],
  ['from the future', 'deskNewer', ({ file, key }) => setVersion(file, key, deskMigrations.length + 1)],
]

test.each(refusals)('a desk that is %s is refused as %s and left as it is', async (_, kind, damage) => {
  const desk = await filled()
  damage(desk)
  const before = contentOf(desk.folder)
  const cacheBefore = readFileSync(join(desk.folder, 'cache.db'))
  await expect(openStoreInProcess(desk)).rejects.toMatchObject({ failure: { kind } })
  expect(contentOf(desk.folder)).toEqual(before)
  expect(readFileSync(join(desk.folder, 'cache.db')).equals(cacheBefore)).toBe(true)
})

test('another key changes nothing, also not in a log that was not yet folded in', async () => {
  const desk = await filled()
  const open = openEncrypted(desk.file, desk.key, 'write')
  open.exec("INSERT INTO drafts VALUES ('late', 'in the log')")
  const copy = newPlace()
  for (const name of ['desk.db', 'desk.db-wal'])
    writeFileSync(join(copy.folder, name), readFileSync(join(desk.folder, name)))
  open.close()
  const before = contentOf(copy.folder)
  expect(before.map(([name]) => name)).toEqual(['desk.db', 'desk.db-wal'])
  await expect(openStoreInProcess({ ...copy, key: otherKey })).rejects.toMatchObject({
    failure: { kind: 'deskBroken' },
  })
  expect(contentOf(copy.folder)).toEqual(before)
  expect(existsSync(join(copy.folder, 'cache.db'))).toBe(false)
  const store = await openStoreInProcess(copy)
  expect([await store.drafts.get('note'), await store.drafts.get('late')]).toEqual(['ours', 'in the log'])
})

test('a migration keeps an encrypted copy of what was before', async () => {
  const { folder, key } = await filled()
  const migrations: Migration[] = [...deskMigrations, (db) => db.exec('CREATE TABLE more (a TEXT) STRICT')]
  const db = openDesk(folder, key, migrations)
  expect(versionOf(db)).toBe(migrations.length)
  expect(db.prepare('SELECT count(*) FROM more').pluck().get()).toBe(0)
  db.close()
  const backup = join(folder, `desk.db.before-${migrations.length}`)
  expect(() => openEncrypted(backup, otherKey, 'read')).toThrow()
  const old = openEncrypted(backup, key, 'read')
  expect(versionOf(old)).toBe(deskMigrations.length)
  expect(old.prepare("SELECT text FROM drafts WHERE key = 'note'").pluck().get()).toBe('ours')
  old.close()
})

test('a migration that fails half-way leaves the desk as it was', async () => {
  const { folder, key } = await filled()
  const failing: Migration[] = [
    ...deskMigrations,
    (db) => {
      db.exec('CREATE TABLE half (a TEXT) STRICT; DELETE FROM drafts')
      throw new Error('half-way')
    },
  ]
  expect(() => openDesk(folder, key, failing)).toThrow('half-way')
  const store = await openStoreInProcess({ folder, key })
  expect(await store.drafts.get('note')).toBe('ours')
})

test('without room for the copy nothing is migrated', async () => {
  const { folder, key } = await filled()
  mkdirSync(join(folder, `desk.db.before-${deskMigrations.length + 1}.new`))
  expect(() => openDesk(folder, key, [...deskMigrations, (db) => db.exec('DELETE FROM drafts')])).toThrow()
  const store = await openStoreInProcess({ folder, key })
  expect(await store.drafts.get('note')).toBe('ours')
})

test('a desk that was never finished is begun again', async () => {
  const place = newPlace()
  writeFileSync(join(place.folder, 'desk.db.new'), 'half a page')
  const store = await openStoreInProcess(place)
  expect(await store.drafts.get('note')).toBe(null)
})

function setVersion(file: string, key: Uint8Array, version: number) {
  const db = openEncrypted(file, key, 'write')
  db.pragma(`user_version = ${version}`)
  db.close()
}
