import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Driver from 'better-sqlite3-multiple-ciphers'
import keytar from 'keytar'
import type { RunningConsole } from './console.ts'

// The paths in tsconfig lead Playwright to its types instead of its code.
const Sqlite: typeof Driver = createRequire(import.meta.url)(
  '../node_modules/better-sqlite3-multiple-ciphers/lib/index.js',
)

/** A file of a console that does not run. */
export const fileOf = ({ userData }: RunningConsole, name: 'cache.db' | 'desk.db') =>
  join(userData, 'data', name)

/** Opens it with the key from the keychain, or with another. */
export async function openFile(running: RunningConsole, name: 'cache.db' | 'desk.db', key?: Buffer) {
  const secret = key ?? (await keyOf(running))
  const db = new Sqlite(fileOf(running, name))
  db.pragma("cipher = 'sqlcipher'")
  db.pragma(`key = "x'${secret.toString('hex')}'"`)
  return db
}

async function keyOf({ userData }: RunningConsole): Promise<Buffer> {
  const service = `Meterkast ${createHash('sha256').update(userData).digest('hex').slice(0, 12)}`
  const stored = await keytar.getPassword(service, 'database-key')
  if (!stored) throw new Error('the keychain has no key for this folder')
  return Buffer.from(stored, 'base64')
}
