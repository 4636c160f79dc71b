import { join } from 'node:path'
import { keptConsole } from './kept-console.ts'
import { databaseKey, keychainService, openFiles, openKeychain, storeOn } from './store.ts'

/** The data of a kept console as one of its threads opens it, without the thread; `cache` is the database itself. */
export async function keptStore(size: number, access: 'read' | 'aside' = 'read') {
  const { userData, invoices } = await keptConsole(size)
  const keychain = openKeychain(keychainService(userData, ''))
  const key = await databaseKey(keychain, async () => true)
  const files = openFiles({ folder: join(userData, 'data'), key }, access)
  return { store: storeOn(files), cache: files.cache, invoices }
}
