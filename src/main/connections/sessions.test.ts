import { expect, test } from 'vitest'
import type { ConnectionRecord } from '../store/connections'
import { createSessions } from './sessions'

const hub = {
  id: 'hub-1',
  baseUrl: 'https://hub.example',
  credential: { kind: 'openid' },
} as ConnectionRecord
const tokens = { access: 'a', refresh: 'r', renewAt: null }

test('who signs out has no tokens from that moment on, however long the keychain takes', async () => {
  let kept: string | null = null
  let gate = Promise.resolve()
  const place = createSessions({
    secret: async () => kept ?? '',
    keep: async (_, secret) => {
      await gate
      kept = secret
    },
  })(hub)
  await place.save(tokens)
  const { promise, resolve } = Promise.withResolvers<void>()
  gate = promise
  const signedOut = place.save(null)
  expect(await place.get()).toBeNull()
  expect(kept).toBe('r')
  resolve()
  await signedOut
  expect(kept).toBeNull()
  expect(await place.get()).toBeNull()
})

test('where the keychain does not let go of it, it is still there', async () => {
  const place = createSessions({
    secret: async () => 'r',
    keep: async (_, secret) => {
      if (secret === null) throw new Error('locked')
    },
  })(hub)
  await place.save(tokens)
  await expect(place.save(null)).rejects.toThrow('locked')
  expect(await place.get()).toMatchObject({ refresh: 'r' })
})
