import { expect, test } from 'vitest'
import { startsOf } from './chart.fixture'
import { clockOf, dayOf, startOfDay, wallOf } from './clock'
import { endsOf, indexAt } from './intervals'

const clock = clockOf('Europe/Stockholm', '2026-01-01', '2027-01-01')
const utc = (iso: string) => Date.parse(iso)

test.each([
  ['2026-01-15', '2026-01-14T23:00:00Z'],
  ['2026-07-15', '2026-07-14T22:00:00Z'],
  ['2026-03-29', '2026-03-28T23:00:00Z'],
  ['2026-03-30', '2026-03-29T22:00:00Z'],
  ['2026-10-25', '2026-10-24T22:00:00Z'],
  ['2026-10-26', '2026-10-25T23:00:00Z'],
])('%s begins at %s', (day, instant) => {
  expect(clock.instant(wallOf(day))).toBe(utc(instant))
  expect(clock.wall(utc(instant))).toBe(wallOf(day))
  expect(dayOf(startOfDay(clock.wall(utc(instant) + 3_600_000)))).toBe(day)
})

test('an hour that comes twice is the first one; one that never comes is the one after the jump', () => {
  expect(clock.instant(utc('2026-10-25T02:30:00Z'))).toBe(utc('2026-10-25T00:30:00Z'))
  expect(clock.wall(utc('2026-10-25T01:30:00Z'))).toBe(utc('2026-10-25T02:30:00Z'))
  expect(clock.instant(utc('2026-03-29T02:30:00Z'))).toBe(utc('2026-03-29T01:00:00Z'))
})

test.each([
  ['2026-03-29', '2026-03-30', 'hour', 23],
  ['2026-10-25', '2026-10-26', 'hour', 25],
  ['2026-03-29', '2026-03-30', '15min', 92],
  ['2026-10-25', '2026-10-26', '15min', 100],
  ['2026-03-01', '2026-04-01', 'day', 31],
  ['2026-01-01', '2027-01-01', '15min', 35_040],
  ['2024-01-01', '2025-01-01', 'month', 12],
] as const)('from %s to %s by %s there are %i intervals', (from, to, resolution, count) => {
  expect(startsOf(from, to, resolution)).toHaveLength(count)
})

test('days end when the next begins, 23 and 25 hours later too; the last one at its own end', () => {
  const starts = startsOf('2026-10-24', '2026-10-27', 'day')
  const hours = endsOf(starts, 'day', clock).map((end, at) => (end - (starts[at] ?? 0)) / 3_600_000)
  expect([...hours]).toEqual([24, 25, 24])
})

test('what is missing between two intervals belongs to neither', () => {
  const starts = Float64Array.of(utc('2026-01-01T00:00:00Z'), utc('2026-01-01T05:00:00Z'))
  expect([...endsOf(starts, 'hour', clock)]).toEqual([
    utc('2026-01-01T01:00:00Z'),
    utc('2026-01-01T06:00:00Z'),
  ])
})

test('a month that a service began in ends with that month', () => {
  const ends = endsOf(Float64Array.of(utc('2026-02-10T23:00:00Z')), 'month', clock)
  expect(ends[0]).toBe(utc('2026-02-28T23:00:00Z'))
})

test('the interval at an instant is the last that began', () => {
  const starts = Float64Array.of(10, 20, 30)
  expect([9, 10, 19, 20, 99].map((at) => indexAt(starts, at))).toEqual([-1, 0, 0, 1, 2])
  expect(indexAt(new Float64Array(), 5)).toBe(-1)
})
