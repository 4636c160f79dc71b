import Sqlite from 'better-sqlite3-multiple-ciphers'
import { defineGoingOn } from './going-on'

export type Database = Sqlite.Database

/** Opens an encrypted SQLite file and reads its first page: throws SqliteError when the key is another or the file is none. */
export function openEncrypted(path: string, key: Uint8Array, access: 'write' | 'read'): Database {
  const db = new Sqlite(path, { readonly: access === 'read', timeout: 10_000 })
  try {
    db.pragma("cipher = 'sqlcipher'")
    // Given raw: a passphrase would be stretched for 200 ms at every open.
    db.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
    // Sorting spills to files that no cipher covers.
    db.pragma('temp_store = MEMORY')
    db.pragma('foreign_keys = ON')
    defineGoingOn(db)
    versionOf(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

export function versionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}
