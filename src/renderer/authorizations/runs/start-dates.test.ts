import { expect, test } from 'vitest'
import { fiscalYearStart, monthsBefore } from './start-dates'

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

test.each([
  ['2026-03-31', 4, 0, '2025-04-01'],
  ['2026-04-01', 4, 0, '2026-04-01'],
  ['2026-04-01', 4, 2, '2024-04-01'],
  ['2026-01-01', 1, 0, '2026-01-01'],
  ['2026-09-30', 10, 1, '2024-10-01'],
])('%s is in the fiscal year from month %i; %i years before it began %s', (day, month, back, start) => {
  expect(fiscalYearStart(day, { month, back })).toBe(start)
})
