import { expect, test } from 'vitest'
import { monthsBefore } from './start-dates'

test.each([
  ['2026-03-15', 12, '2025-03-15'],
  ['2026-03-15', 13, '2025-02-15'],
  ['2026-03-31', 13, '2025-02-28'],
  ['2024-02-29', 12, '2023-02-28'],
  ['2026-01-31', 24, '2024-01-31'],
  ['2026-12-31', 36, '2023-12-31'],
])('%s, %i months before, is %s', (day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before)
})
