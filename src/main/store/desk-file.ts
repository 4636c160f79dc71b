import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { Failed } from '@shared/failure'
import { type Database, openEncrypted, versionOf } from './encrypted'
import { deskMigrations, type Migration } from './migrations/desk'
import { isUnreadable } from './sqlite-failure'

const pathIn = (folder: string) => join(folder, 'desk.db')

/**
 * Opens the console's own data, migrated to the newest version. Throws Failed `deskNewer` or `deskBroken` and leaves the
 * file as it is when it cannot be used.
 */
export function openDesk(folder: string, key: Uint8Array, migrations = deskMigrations): Database {
  const path = pathIn(folder)
  if (!existsSync(path)) {
    // A log without its file is somebody's accident, and must not be written into a new one.
    if (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size) throw new Failed({ kind: 'deskBroken' })
    create(path, key, migrations)
  }
  const version = probe(path, key)
  if (version > migrations.length) throw new Failed({ kind: 'deskNewer' })
  // A finished desk is never of version 0: it is made under another name and moved here.
  if (version < 1) throw new Failed({ kind: 'deskBroken' })
  const db = configured(openEncrypted(path, key, 'write'))
  try {
    if (version < migrations.length) {
      backUp(db, path, migrations.length)
      migrate(db, migrations)
    }
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** A second, read-only connection to the desk that `openDesk` has open. */
export function openDeskForReading(folder: string, key: Uint8Array): Database {
  return openEncrypted(pathIn(folder), key, 'read')
}

function create(path: string, key: Uint8Array, migrations: readonly Migration[]): void {
  const unfinished = `${path}.new`
  rmSync(unfinished, { force: true })
  const db = openEncrypted(unfinished, key, 'write')
  try {
    migrate(db, migrations)
  } finally {
    db.close()
  }
  moveInto(unfinished, path)
}

// Read-only, because a writing connection may touch the file when it closes.
function probe(path: string, key: Uint8Array): number {
  try {
    const db = openEncrypted(path, key, 'read')
    try {
      const damage = db.pragma('quick_check(1)', { simple: true })
      if (damage !== 'ok') throw new Failed({ kind: 'deskBroken' })
      return versionOf(db)
    } finally {
      db.close()
    }
  } catch (error) {
    if (isUnreadable(error)) throw new Failed({ kind: 'deskBroken' }, { cause: error })
    throw error
  }
}

function configured(db: Database): Database {
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('secure_delete = ON')
  return db
}

function backUp(db: Database, path: string, version: number): void {
  db.pragma('wal_checkpoint(TRUNCATE)')
  const backup = `${path}.before-${version}`
  try {
    copyFileSync(path, `${backup}.new`)
    moveInto(`${backup}.new`, backup)
  } catch (error) {
    rmSync(`${backup}.new`, { force: true })
    throw error
  }
}

function moveInto(unfinished: string, path: string): void {
  const file = openSync(unfinished, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
}

function migrate(db: Database, migrations: readonly Migration[]): void {
  db.transaction(() => {
    for (const migration of migrations.slice(versionOf(db))) migration(db)
    db.pragma(`user_version = ${migrations.length}`)
  }).immediate()
}
