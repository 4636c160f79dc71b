import type { Resolution } from '@shared/usage'
import { expect, test } from 'vitest'
import { intervalAt, intervalsOf } from './intervals'

const written = (from: string, to: string, resolution: Resolution) => {
  const { starts, end } = intervalsOf({ from, to, resolution })
  return [...starts, end].map((instant) => new Date(instant).toISOString().replace(':00.000Z', ''))
}

test.each([
  ['2026-03-28', '2026-03-29', 'hour', 24],
  ['2026-03-29', '2026-03-30', 'hour', 23],
  ['2026-10-25', '2026-10-26', 'hour', 25],
  ['2026-03-29', '2026-03-30', '15min', 92],
  ['2026-10-25', '2026-10-26', '15min', 100],
  ['2026-01-01', '2027-01-01', '15min', 35_040],
  ['2026-01-01', '2027-01-01', 'hour', 8_760],
  ['2026-01-01', '2027-01-01', 'day', 365],
  ['2028-01-01', '2029-01-01', 'day', 366],
  ['2026-01-01', '2027-01-01', 'month', 12],
  ['2024-01-01', '2027-01-01', 'year', 3],
] as const)('from %s to %s there are, by %s, %i', (from, to, resolution, count) => {
  const { starts } = intervalsOf({ from, to, resolution })
  expect(starts).toHaveLength(count)
  expect(starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? 0))).toBe(true)
})

test('days and months begin where the local clock says so', () => {
  expect(written('2026-03-28', '2026-03-31', 'day')).toEqual([
    '2026-03-27T23:00',
    '2026-03-28T23:00',
    '2026-03-29T22:00',
    '2026-03-30T22:00',
  ])
  expect(written('2026-03-01', '2026-05-01', 'month')).toEqual([
    '2026-02-28T23:00',
    '2026-03-31T22:00',
    '2026-04-30T22:00',
  ])
})

test('a period that begins within a month begins with that month', () => {
  expect(written('2026-03-15', '2026-04-02', 'month')).toEqual([
    '2026-02-28T23:00',
    '2026-03-31T22:00',
    '2026-04-30T22:00',
  ])
  expect(written('2026-03-15', '2026-04-02', 'year')).toEqual(['2025-12-31T23:00', '2026-12-31T23:00'])
})

test.each([
  ['2026-03-28T22:59:59Z', -1],
  ['2026-03-28T23:00:00Z', 0],
  ['2026-03-29T00:59:59Z', 1],
  ['2026-03-29T01:00:00Z', 2],
  ['2026-03-29T21:59:59Z', 22],
  ['2026-03-29T22:00:00Z', -1],
  ['no instant', -1],
])('on the day of 23 hours, %s is in hour %i', (instant, place) => {
  const day = intervalsOf({ from: '2026-03-29', to: '2026-03-30', resolution: 'hour' })
  expect(intervalAt(day, Date.parse(instant))).toBe(place)
})
