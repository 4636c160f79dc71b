import { dayLength } from './chart/clock'
import type { Model } from './chart/model'

export interface Totals {
  sum: number
  mean: number
  /** Per local day that was measured; NaN when none was. */
  perDay: number
  peak: { place: number; value: number } | null
  /** Now and a year earlier over the intervals that have both and are over; null when there are none. */
  against: { now: number; earlier: number; until: number; isPart: boolean } | null
}

/** `asOf` (instant): what is going on then is not over yet. */
export function totalsOf(model: Model, asOf: number): Totals {
  const { starts, ends, total, clock, peak } = model
  const count = starts.length
  let days = 0
  total.values.forEach((value, at) => {
    const end = Math.min(ends[at] ?? 0, Math.max(asOf, starts[at] ?? 0))
    if (!Number.isNaN(value)) days += (clock.wall(end) - clock.wall(starts[at] ?? 0)) / dayLength
  })
  const sum = total.sums.sum(0, count)
  return {
    sum,
    mean: total.sums.mean(0, count),
    perDay: days > 0 ? sum / days : Number.NaN,
    peak: peak === null ? null : { place: peak, value: total.values[peak] ?? 0 },
    against: against(model, asOf),
  }
}

function against({ starts, ends, total, before, whole }: Model, asOf: number): Totals['against'] {
  const sums = { now: 0, earlier: 0, until: 0 }
  starts.forEach((_, at) => {
    const value = total.values[at] ?? Number.NaN
    const earlier = before?.values[at] ?? Number.NaN
    const end = ends[at] ?? 0
    if (Number.isNaN(value) || Number.isNaN(earlier) || end > asOf) return
    sums.now += value
    sums.earlier += earlier
    sums.until = end
  })
  return sums.until === 0 ? null : { ...sums, isPart: sums.until < whole.end }
}
