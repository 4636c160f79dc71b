import { expect, test } from 'vitest'
import { createEstimate } from './estimate'

test('what is left takes as long for each as what was done, and too early nothing is said', () => {
  let now = 0
  const left = createEstimate(() => now)
  now = 1_000
  expect(left({ done: 10, total: 100 })).toBeUndefined()
  now = 4_000
  expect(left({ done: 0, total: 100 })).toBeUndefined()
  expect(left({ done: 50, total: null })).toBeUndefined()
  expect(left({ done: 20, total: 100 })).toBe(16_000)
  expect(left({ done: 120, total: 100 })).toBe(0)
})
