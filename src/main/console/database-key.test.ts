import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import type { SecretStore } from '../keychain'
import { databaseKey } from './database-key'

const keychain = (entries: Record<string, string> = {}, forgetful = false): SecretStore => ({
  get: async (name) => entries[name] ?? null,
  async set(name, secret) {
    if (!forgetful) entries[name] = secret
  },
  remove: async (name) => void delete entries[name],
})
const dataExists = async () => true
const noData = async () => false

test('data without a key never gets a new one', async () => {
  const entries = {}
  await expect(databaseKey(keychain(entries), dataExists)).rejects.toMatchObject({
    failure: { kind: 'dataKeyMissing' },
  })
  expect(entries).toEqual({})
})

test('a locked keyring that hides its entries is locked, not without a key', async () => {
  const locked: SecretStore = {
    ...keychain(),
    set: () => Promise.reject(new Failed({ kind: 'keychainLocked' })),
  }
  await expect(databaseKey(locked, dataExists)).rejects.toMatchObject({ failure: { kind: 'keychainLocked' } })
})

test('one that a person unlocks when it is written to gives the key', async () => {
  const entries: Record<string, string> = {}
  const asked: SecretStore = {
    ...keychain(entries),
    async set() {
      entries['database-key'] = Buffer.alloc(32, 7).toString('base64')
    },
  }
  expect(await databaseKey(asked, dataExists)).toEqual(Buffer.alloc(32, 7))
})

test('a key of the wrong length is refused, not replaced', async () => {
  const entries = { 'database-key': 'c2hvcnQ=' }
  await expect(databaseKey(keychain(entries), noData)).rejects.toMatchObject({
    failure: { kind: 'deskBroken' },
  })
  expect(entries['database-key']).toBe('c2hvcnQ=')
})

test('a keychain that forgets is not trusted', async () => {
  await expect(databaseKey(keychain({}, true), noData)).rejects.toMatchObject({
    failure: { kind: 'keychainLocked' },
  })
})

test('the key is made once and then stays', async () => {
  const store = keychain()
  const first = await databaseKey(store, noData)
  expect(first).toHaveLength(32)
  expect(await databaseKey(store, dataExists)).toEqual(first)
})
