import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, openEncrypted, versionOf } from './encrypted'
import { cacheSchema, cacheVersion } from './migrations/cache'
import { isUnreadable } from './sqlite-failure'

const pathIn = (folder: string) => join(folder, 'cache.db')
const markIn = (folder: string) => join(folder, 'cache.db.broken')

/** Opens the copy of the upstreams, or drops it and makes it new when it cannot be used. */
export function openCache(folder: string, key: Uint8Array): { db: Database; rebuilt: boolean } {
  const usable = existsSync(markIn(folder)) ? null : openUsable(folder, key)
  if (usable) return { db: usable, rebuilt: false }
  const rebuilt = existsSync(pathIn(folder))
  for (const end of ['', '-wal', '-shm']) rmSync(pathIn(folder) + end, { force: true, recursive: true })
  const db = create(pathIn(folder), key)
  rmSync(markIn(folder), { force: true })
  return { db, rebuilt }
}

/** Another, read-only connection to the cache that `openCache` has open. */
export function openCacheForReading(folder: string, key: Uint8Array, access: 'read' | 'aside'): Database {
  const db = openEncrypted(pathIn(folder), key, 'read')
  return keeping(db, access)
}

/** Damage that is met in use is written down, so that the next start drops the file. */
export function markCacheBroken(folder: string): void {
  writeFileSync(markIn(folder), '')
}

function openUsable(folder: string, key: Uint8Array): Database | null {
  if (!existsSync(pathIn(folder))) return null
  let db: Database | null = null
  try {
    db = openEncrypted(pathIn(folder), key, 'write')
    if (versionOf(db) === cacheVersion && tableCount(db) > 0) return configured(db)
  } catch (error) {
    if (!isUnreadable(error)) throw error
  }
  db?.close()
  return null
}

function create(path: string, key: Uint8Array): Database {
  const db = openEncrypted(path, key, 'write')
  try {
    db.pragma('auto_vacuum = INCREMENTAL')
    configured(db)
    db.transaction(() => {
      db.exec(cacheSchema)
      db.pragma(`user_version = ${cacheVersion}`)
    }).immediate()
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function configured(db: Database): Database {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  // Every page is encrypted again when it is folded in: seldom, and each once.
  db.pragma('wal_autocheckpoint = 8000')
  db.pragma('journal_size_limit = 67108864')
  // Until something is written it is what others read as well.
  return keeping(db, 'read')
}

/**
 * Megabytes of pages that a connection keeps as they are decrypted. A list and its count need few, whatever is looked for; sums of a
 * name go through all of `invoice_walk` with each letter, 13,000 pages of a million invoices: one page too few, and each is decrypted
 * again; what is written comes to all indexes.
 */
const megabytes = { read: 16, aside: 56, write: 64 }

export function keeping(db: Database, access: keyof typeof megabytes): Database {
  db.pragma(`cache_size = ${-1024 * megabytes[access]}`)
  return db
}

function tableCount(db: Database): number {
  return Number(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get())
}
