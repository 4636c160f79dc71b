import type { Resolution } from '@shared/usage'
import { type Clock, clockOf, wallOf } from './clock'
import { type Extremes, extremesOf } from './extremes'
import { endsOf } from './intervals'
import { type Sums, sumsOf } from './sums'
import type { View } from './time-ticks'

export interface Series {
  values: Float64Array
  extremes: Extremes
  sums: Sums
}
/** One of the things that a bar is made of. */
export interface Layer extends Series {
  name: string
}

/** What a chart draws, prepared once so that a frame costs pixels, not points. Every series is as long as `starts`. */
export interface Model {
  resolution: Resolution
  clock: Clock
  /** Instants at which intervals begin and end. */
  starts: Float64Array
  ends: Float64Array
  /** The period, instants. */
  whole: View
  layers: Layer[]
  total: Series
  /** What stands above zero and what hangs below it. */
  up: Series
  down: Series
  before: Series | null
  /** Drawn as a thin line by its own axis. */
  line: (Series & { unit: string; key: string }) | null
  /** Of the greatest total; null when there is none. */
  peak: number | null
}

export interface Content {
  resolution: Resolution
  zone: string
  from: string
  to: string
  starts: Float64Array
  total: Float64Array
  /** In the order in which they are stacked. */
  layers: { name: string; values: Float64Array }[]
}

export function modelOf(content: Content): Model {
  const { resolution, zone, from, to, starts, total, layers } = content
  const clock = clockOf(zone, from, to)
  // What is prepared of a series is prepared once: one layer is also the total, and all that stands above zero.
  const made = new Map<Float64Array, Series>()
  const prepared = (values: Float64Array) => {
    const series = made.get(values) ?? seriesOf(values)
    made.set(values, series)
    return series
  }
  return {
    resolution,
    clock,
    starts,
    ends: endsOf(starts, resolution, clock),
    whole: { start: clock.instant(wallOf(from)), end: clock.instant(wallOf(to)) },
    layers: layers.map(({ name, values }) => ({ name, ...prepared(values) })),
    total: prepared(total),
    up: prepared(stacked(layers, 1)),
    down: prepared(stacked(layers, -1)),
    before: null,
    line: null,
    peak: peakOf(total),
  }
}

/** The sum of what is above zero in each interval, or of what is below; empty when nothing is. */
function stacked(layers: Content['layers'], sign: 1 | -1): Float64Array {
  const some = layers.filter(({ values }) => values.some((value) => value * sign > 0))
  const [first, ...others] = some.map(({ values }) => values)
  if (!first) return new Float64Array()
  const isAlone = others.length === 0 && !first.some((value) => value * sign < 0)
  return isAlone ? first : first.map((_, at) => sumAt(some, at, sign))
}

function sumAt(layers: Content['layers'], at: number, sign: 1 | -1): number {
  let sum = 0
  for (const { values } of layers) {
    const value = values[at] ?? 0
    if (value * sign > 0) sum += value
  }
  return sum
}

export const seriesOf = (values: Float64Array): Series => ({
  values,
  extremes: extremesOf(values),
  sums: sumsOf(values),
})

/** The place of the greatest number; null when there is none above zero. */
export function peakOf(values: Float64Array): number | null {
  let peak = -1
  values.forEach((value, at) => {
    if (value > (values[peak] ?? 0)) peak = at
  })
  return peak < 0 ? null : peak
}
