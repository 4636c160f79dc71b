import { expect, test } from 'vitest'
import { dayBeginning, dayNumber, dayStart, firstDayFrom } from './calendar.ts'

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

test.each([
  ['2026-03-28', '2026-03-27T23:00:00.000Z', 24],
  ['2026-03-29', '2026-03-28T23:00:00.000Z', 23],
  ['2026-03-30', '2026-03-29T22:00:00.000Z', 24],
  ['2026-10-25', '2026-10-24T22:00:00.000Z', 25],
  ['2026-10-26', '2026-10-25T23:00:00.000Z', 24],
])('%s begins at %s and has %i hours', (name, instant, hours) => {
  const day = dayNumber(name) ?? Number.NaN
  expect(new Date(dayStart(day)).toISOString()).toBe(instant)
  expect((dayStart(day + 1) - dayStart(day)) / 3_600_000).toBe(hours)
  expect([name, instant, instant.replace('.000Z', '+00:00')].map(dayBeginning)).toEqual([day, day, day])
})

test.each(['2026-03-29T00:00:00Z', '2026-03-28T23:00:00.001Z', '2026-07-01T23:00:00Z', '2026-02-30', 'noon'])(
  'no local day begins at %s',
  (edge) => expect(dayBeginning(edge)).toBeUndefined(),
)
