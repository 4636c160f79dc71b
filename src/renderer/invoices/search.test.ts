import { expect, test } from 'vitest'
import { tidy } from './search'

test('what says nothing leaves the address', () => {
  expect(
    tidy({ text: '', statuses: [], issued: { from: undefined, to: undefined }, amount: {}, kind: undefined }),
  ).toEqual({})
})

test('what says something stays', () => {
  const search = {
    text: ' ',
    statuses: ['new'],
    issued: { to: '2026-01-01' },
    amount: { min: 0 },
    full: true as const,
  }
  expect(tidy(search)).toEqual(search)
})
