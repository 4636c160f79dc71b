import { existsSync, mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEncrypted } from './encrypted'
import type { Place } from './files'
import { openStoreInProcess } from './in-process'
import { asOf, newPlace, sampleContact } from './samples'

const sort = { by: 'name', direction: 'ascending' } as const
const everybody = { filter: {}, sort, offset: 0, limit: 10 }

async function filled(): Promise<{ place: Place; file: string }> {
  const place = newPlace()
  const store = await openStoreInProcess(place)
  const contacts = Array.from({ length: 500 }, (_, index) =>
    sampleContact(`${index}`, { lastName: `Berg${index}` }),
  )
  await store.contacts.putPage({ connectionId: 'hub', generation: 'one', page: 1, contacts, asOf })
  await store.drafts.save({ key: 'note', text: 'ours' })
  await store.close()
  return { place, file: join(place.folder, 'cache.db') }
}

const damages: [string, (file: string, place: Place) => unknown][] = [
  ['empty', (file) => truncateSync(file, 0)],
  ['cut inside its first page', (file) => truncateSync(file, 1000)],
  ['cut between pages', (file) => truncateSync(file, 20 * 4096)],
  ['cut inside a page', (file) => truncateSync(file, 20 * 4096 + 17)],
  ['garbage', (file) => writeFileSync(file, 'no database at all '.repeat(5000))],
  ['not encrypted', (file) => writeFileSync(file, `SQLite format 3\0${'\0'.repeat(5000)}`)],
  ['damaged in its first page', (file) => overwrite(file, 500)],
  ['from the future', (file, { key }) => setVersion(file, key, 99)],
  ['from the past', (file, { key }) => setVersion(file, key, 0)],
  [
    'with the log of another',
    (file) => [truncateSync(file, 0), writeFileSync(`${file}-wal`, 'x'.repeat(9000))],
  ],
]

test.each(damages)('a cache that is %s is dropped and made new, and the desk stays', async (_, damage) => {
  const { place, file } = await filled()
  await damage(file, place)
  const store = await openStoreInProcess(place)
  expect(store.cacheRebuilt).toBe(true)
  expect(await store.contacts.page(everybody)).toEqual({ rows: [], count: 0, of: 0, asOf: null })
  await store.contacts.put({ contact: sampleContact('1', { lastName: 'Berg' }), asOf })
  expect(await store.drafts.get('note')).toBe('ours')
  await store.close()
  expect((await openStoreInProcess(place)).cacheRebuilt).toBe(false)
})

test('damage that is met in use is a failure, and the next start drops the cache', async () => {
  const { place, file } = await filled()
  // After the pages of the schema: a cache whose schema cannot be read is found out when it is opened.
  const empty = newPlace()
  await (await openStoreInProcess(empty)).close()
  const first = statSync(join(empty.folder, 'cache.db')).size / 4096
  for (let page = first; page < first + 220; page += 1) await overwrite(file, page * 4096 + 500)
  const store = await openStoreInProcess(place)
  expect(store.cacheRebuilt).toBe(false)
  await expect(store.contacts.page(everybody)).rejects.toMatchObject({ failure: { kind: 'internal' } })
  expect(await store.drafts.get('note')).toBe('ours')
  await store.close()
  const again = await openStoreInProcess(place)
  expect(again.cacheRebuilt).toBe(true)
  expect((await again.contacts.page(everybody)).count).toBe(0)
  await again.close()
  expect((await openStoreInProcess(place)).cacheRebuilt).toBe(false)
})

test('a first start rebuilds nothing', async () => {
  const place = newPlace()
  expect((await openStoreInProcess(place)).cacheRebuilt).toBe(false)
  expect(readdirSync(place.folder)).not.toContain('desk.db.new')
})

test('what is in the way and no file of ours is a failure and stays', async () => {
  const place = newPlace()
  mkdirSync(join(place.folder, 'cache.db'))
  await expect(openStoreInProcess(place)).rejects.toMatchObject({ failure: { kind: 'internal' } })
  expect(existsSync(join(place.folder, 'cache.db'))).toBe(true)
})

test('a key of another length opens nothing', async () => {
  const { folder } = newPlace()
  await expect(openStoreInProcess({ folder, key: new Uint8Array(16) })).rejects.toMatchObject({
    failure: { kind: 'internal' },
  })
  expect(readdirSync(folder)).toEqual([])
})

async function overwrite(file: string, position: number) {
  const handle = await open(file, 'r+')
  const { size } = await handle.stat()
  if (position < size) await handle.write('damage', position)
  await handle.close()
}

function setVersion(file: string, key: Uint8Array, version: number) {
  const db = openEncrypted(file, key, 'write')
  db.pragma(`user_version = ${version}`)
  db.close()
}
