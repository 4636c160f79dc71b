import { expect, test } from 'vitest'
import { dayNumber } from '../calendar.ts'
import { hourOf, intervals, quartersOf, type Resolution } from './resolution.ts'

const day = (name: string) => dayNumber(name) ?? Number.NaN
const starts = (resolution: Resolution, from: string, to: string) =>
  Array.from(intervals(resolution, day(from), day(to)), ({ start }) => new Date(start).toISOString())

test('nothing lies between a day and itself', () => {
  expect(starts('15min', '2026-03-29', '2026-03-29')).toEqual([])
})

test.each([
  ['2026-03-28', 24, 96],
  ['2026-03-29', 23, 92],
  ['2026-10-25', 25, 100],
])('%s has %i hours and %i quarters', (name, hours, quarters) => {
  const next = new Date((day(name) + 1) * 86_400_000).toISOString().slice(0, 10)
  expect(starts('hour', name, next)).toHaveLength(hours)
  expect(new Set(starts('15min', name, next)).size).toBe(quarters)
  expect(quartersOf(day(name))).toBe(quarters)
})

test.each([
  ['2026-03-29', [0, 1, 3, 4]],
  ['2026-10-25', [0, 1, 2, 2, 3]],
])('the clock on %s', (name, first) => {
  const quarters = quartersOf(day(name))
  const hours = Array.from({ length: quarters / 4 }, (_, hour) => hourOf(4 * hour + 3, quarters))
  expect(hours.slice(0, first.length)).toEqual(first)
  expect(hours.at(-1)).toBe(23)
})

test('months and years begin where they do here, and are cut short at the edges', () => {
  expect(starts('month', '2026-02-10', '2026-05-02')).toEqual([
    '2026-02-09T23:00:00.000Z',
    '2026-02-28T23:00:00.000Z',
    '2026-03-31T22:00:00.000Z',
    '2026-04-30T22:00:00.000Z',
  ])
  expect(starts('year', '2025-11-30', '2026-01-02')).toEqual([
    '2025-11-29T23:00:00.000Z',
    '2025-12-31T23:00:00.000Z',
  ])
})
