import { expect, test } from 'vitest'
import { before, threadFrom } from './thread'

const thread = [
  { kind: 'address', text: 'Storgatan 1' },
  { kind: 'provider', text: 'Noord' },
  { kind: 'tariff', text: 'Green' },
]

test('what cannot be read is no thread', () => {
  expect(threadFrom('{')).toBeNull()
  expect(threadFrom('{"expiresAt":"","said":[{"kind":1}]}')).toBeNull()
  expect(threadFrom(null)).toBeNull()
  const kept = { expiresAt: '2026-03-21T09:00:00Z', said: thread }
  expect(threadFrom(JSON.stringify(kept))).toEqual(kept)
})

test('a page that comes again takes back what was said from it on', () => {
  expect(before(thread, 'provider')).toEqual(thread.slice(0, 1))
  expect(before(thread, 'term')).toEqual(thread)
  expect(before(thread, 'address')).toEqual([])
})
