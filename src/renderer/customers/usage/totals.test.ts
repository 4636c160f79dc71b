import { expect, test } from 'vitest'
import { startsOf } from './chart/chart.fixture'
import { modelOf, seriesOf } from './chart/model'
import { totalsOf } from './totals'

function model(days: [string, string, 'day' | 'hour'], values: number[], before?: number[]) {
  const starts = startsOf(...days)
  const all = Float64Array.from(starts, (_, at) => values[at % values.length] ?? 0)
  const [from, to, resolution] = days
  const made = modelOf({
    resolution,
    zone: 'Europe/Stockholm',
    from,
    to,
    starts,
    total: all,
    layers: [{ name: 'kWh', values: all }],
  })
  return before ? { ...made, before: seriesOf(Float64Array.from(before)) } : made
}
const later = Date.parse('2030-01-01T00:00:00Z')

test('an average per day counts the days on the calendar, of 23 and 25 hours too', () => {
  expect(totalsOf(model(['2026-03-28', '2026-03-31', 'hour'], [1]), later)).toMatchObject({ sum: 71 })
  const over = totalsOf(model(['2026-03-29', '2026-03-30', 'hour'], [1]), later)
  expect(over.perDay).toBeCloseTo(23)
})

test('what is missing is no zero', () => {
  const { sum, perDay, peak } = totalsOf(
    model(['2026-03-01', '2026-03-05', 'day'], [4, Number.NaN, 6, Number.NaN]),
    later,
  )
  expect({ sum, perDay, peak }).toEqual({ sum: 10, perDay: 5, peak: { place: 2, value: 6 } })
})

test('only what is over, and was there then too, is compared', () => {
  const days = model(['2026-03-01', '2026-03-05', 'day'], [1, 2, 3, 4], [10, Number.NaN, 30, 40])
  const asOf = Date.parse('2026-03-04T12:00:00Z')
  expect(totalsOf(days, asOf).against).toEqual({
    now: 4,
    earlier: 40,
    until: Date.parse('2026-03-03T23:00:00Z'),
    isPart: true,
  })
})

test('without a year before there is nothing to compare with, and of nothing no average', () => {
  expect(totalsOf(model(['2026-03-01', '2026-03-02', 'day'], [1]), later).against).toBeNull()
  const nothing = totalsOf(model(['2026-03-01', '2026-03-02', 'day'], [Number.NaN]), later)
  expect(nothing.perDay).toBeNaN()
  expect(nothing.peak).toBeNull()
})
