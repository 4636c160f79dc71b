import { expect, test } from 'vitest'
import { startsOf } from './chart.fixture'
import { clockOf } from './clock'
import { alignedYearBefore } from './year-before'

type Days = [from: string, to: string, resolution: 'hour' | 'day']

/** Each earlier interval has its own place as its value. */
function aligned(now: Days, before: Days) {
  const starts = startsOf(...before)
  const values = starts.map((_, at) => at)
  return [
    ...alignedYearBefore(startsOf(...now), { starts, values }, clockOf('Europe/Stockholm', now[0], now[1])),
  ]
}

test('days lie over the same days', () => {
  expect(aligned(['2026-03-01', '2026-03-04', 'day'], ['2025-03-01', '2025-03-04', 'day'])).toEqual([0, 1, 2])
})

test('29 February has none before it, and 1 March keeps its own', () => {
  const found = aligned(['2024-02-28', '2024-03-02', 'day'], ['2023-02-28', '2023-03-02', 'day'])
  expect(found).toEqual([0, Number.NaN, 1])
})

test('hours lie over the same hours of the clock on days with 23 and 25', () => {
  const march = aligned(['2026-03-29', '2026-03-30', 'hour'], ['2025-03-29', '2025-03-30', 'hour'])
  expect(march.slice(0, 4)).toEqual([0, 1, 3, 4])
  const october = aligned(['2026-10-25', '2026-10-26', 'hour'], ['2025-10-25', '2025-10-26', 'hour'])
  expect(october.slice(0, 5)).toEqual([0, 1, 2, 2, 3])
})

test('what a service that began later does not have stays empty', () => {
  expect(aligned(['2026-03-01', '2026-03-03', 'day'], ['2025-03-02', '2025-03-03', 'day'])).toEqual([
    Number.NaN,
    0,
  ])
})
