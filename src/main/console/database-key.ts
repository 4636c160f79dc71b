import { randomBytes } from 'node:crypto'
import { Failed } from '@shared/failure'
import type { SecretStore } from '../keychain'

const name = 'database-key'
const trial = 'unlock-trial'

/**
 * The key of the data on this computer: 32 bytes, kept in the keychain, made on first use. Where data exists without a
 * key, no new one is made: a keychain that hides its entries would otherwise cost somebody their data.
 */
export async function databaseKey(
  keychain: SecretStore,
  dataExists: () => Promise<boolean>,
): Promise<Uint8Array> {
  const stored = await keychain.get(name)
  if (stored !== null) return decoded(stored)
  if (await dataExists()) return existingKey(keychain)
  const key = randomBytes(32)
  await keychain.set(name, key.toString('base64'))
  // A keychain that forgets at once would make the data unreadable tomorrow.
  if ((await keychain.get(name)) !== key.toString('base64')) throw new Failed({ kind: 'keychainLocked' })
  return key
}

/** A locked keyring may hide its entries instead of refusing. Writing makes it ask for its password, or refuse. */
async function existingKey(keychain: SecretStore) {
  await keychain.set(trial, 'x')
  await keychain.remove(trial)
  const stored = await keychain.get(name)
  if (stored === null) throw new Failed({ kind: 'dataKeyMissing' })
  return decoded(stored)
}

function decoded(stored: string): Uint8Array {
  const key = Buffer.from(stored, 'base64')
  if (key.length !== 32) throw new Failed({ kind: 'deskBroken', code: 'keyLength' })
  return key
}
