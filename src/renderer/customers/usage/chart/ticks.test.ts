import { expect, test } from 'vitest'
import { clockOf, dayOf, wallOf } from './clock'
import { timeTicks } from './time-ticks'
import { valueTicks } from './value-ticks'

const clock = clockOf('Europe/Stockholm', '2026-01-01', '2027-01-01')
const days = (from: string, to: string) => ({
  start: clock.instant(wallOf(from)),
  end: clock.instant(wallOf(to)),
})
const clocks = (from: string, to: string, width: number) =>
  timeTicks(days(from, to), clock, width, 'hour').map(({ wall }) =>
    new Date(wall).toISOString().slice(11, 16),
  )

test('a day of 23 hours has no mark at two', () => {
  expect(clocks('2026-03-29', '2026-03-30', 1400).slice(0, 4)).toEqual(['00:00', '01:00', '03:00', '04:00'])
})

test('a day of 25 hours has two marks at two, an hour apart', () => {
  const ticks = timeTicks(days('2026-10-25', '2026-10-26'), clock, 1400, 'hour')
  expect(ticks).toHaveLength(25)
  const twice = ticks.filter(({ wall }) => new Date(wall).getUTCHours() === 2)
  expect(twice.map(({ at }) => new Date(at).toISOString())).toEqual([
    '2026-10-25T00:00:00.000Z',
    '2026-10-25T01:00:00.000Z',
  ])
})

test.each(['2026-03-29', '2026-10-25'])('marks every three hours stay on the clock on %s', (day) => {
  const next = dayOf(wallOf(day) + 86_400_000)
  expect(clocks(day, next, 500)).toEqual([
    '00:00',
    '03:00',
    '06:00',
    '09:00',
    '12:00',
    '15:00',
    '18:00',
    '21:00',
  ])
})

test('days over the end of summer time begin at local midnight', () => {
  const ticks = timeTicks(days('2026-10-24', '2026-10-28'), clock, 400, 'day')
  expect(ticks.map(({ wall }) => dayOf(wall))).toEqual([
    '2026-10-24',
    '2026-10-25',
    '2026-10-26',
    '2026-10-27',
  ])
  expect(ticks.map(({ at }) => new Date(at).toISOString().slice(11, 13))).toEqual(['22', '22', '23', '23'])
})

test.each([
  ['2026-01-01', '2027-01-01', 1000, 'month', 12],
  ['2026-01-01', '2027-01-01', 300, 'month', 4],
  ['2026-03-01', '2026-04-01', 1000, 'day', 31],
  ['2026-03-01', '2026-04-01', 400, 'week', 5],
] as const)('%s to %s in %i pixels is marked by %s', (from, to, width, unit, count) => {
  const ticks = timeTicks(days(from, to), clock, width, 'day')
  expect(new Set(ticks.map((tick) => tick.unit))).toEqual(new Set([unit]))
  expect(ticks).toHaveLength(count)
  expect(ticks.some(({ strong }) => strong)).toBe(true)
})

test('months are not marked by day, however much room there is', () => {
  const ticks = timeTicks(days('2026-01-01', '2026-03-01'), clock, 4000, 'month')
  expect(ticks.map(({ unit }) => unit)).toEqual(['month', 'month'])
})

test.each([
  [0, 97, 4, [0, 25, 50, 75, 100]],
  [0, 0.8, 4, [0, 0.2, 0.4, 0.6, 0.8]],
  [-30, 120, 4, [-50, 0, 50, 100, 150]],
  [0, 0, 4, [0, 0.25, 0.5, 0.75, 1]],
  [-5, -5, 2, [-5, -2.5, 0]],
])('values from %d to %d are marked roundly', (low, high, count, marks) => {
  expect(valueTicks(low, high, count)).toEqual(marks)
})
