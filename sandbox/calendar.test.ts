import { expect, test } from 'vitest'
import { dayNumber, firstDayFrom } from './calendar.ts'

test.each(['', '2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', 'tomorrow'])('%j is not a day', (text) => {
  expect(dayNumber(text)).toBeUndefined()
})

test.each(['2026-03-01T00:00:00', '2026-02-30T00:00:00Z', 'noon', '2026-03-01T25:00:00Z', '1'])(
  '%j is neither a day nor an instant',
  (text) => {
    expect(firstDayFrom(text)).toBeUndefined()
  },
)

test.each([
  ['2026-03-29', '2026-03-29'],
  // Midnight in Stockholm: one hour before UTC in winter, two in summer.
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  ['2026-03-30T00:00:00+02:00', '2026-03-30'],
  // A moment later, the day has begun already.
  ['2026-03-29T22:00:00.001Z', '2026-03-31'],
])('the first local day from %s is %s', (edge, day) => {
  expect(firstDayFrom(edge)).toBe(day)
})
