import { expect, test } from 'vitest'
import { before, threadFrom } from './thread'

const thread = [
  { kind: 'address', text: 'Storgatan 1' },
  { kind: 'provider', text: 'Noord' },
  { kind: 'tariff', text: 'Green' },
]

test('what cannot be read is no thread', () => {
  expect(threadFrom('{')).toEqual([])
  expect(threadFrom('[{"kind":1}]')).toEqual([])
  expect(threadFrom(null)).toEqual([])
  expect(threadFrom(JSON.stringify(thread))).toEqual(thread)
})

test('a page that comes again takes back what was said from it on', () => {
  expect(before(thread, 'provider')).toEqual(thread.slice(0, 1))
  expect(before(thread, 'term')).toEqual(thread)
  expect(before(thread, 'address')).toEqual([])
})
