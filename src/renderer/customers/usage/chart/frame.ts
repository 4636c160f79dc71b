import { indexAt } from './intervals'
import type { Model, Series } from './model'
import type { View } from './time-ticks'
import { valueTicks } from './value-ticks'

/** Where things come on the canvas, in CSS pixels. */
export interface Frame {
  left: number
  right: number
  top: number
  bottom: number
  view: View
  /** Instant → x. */
  x(instant: number): number
  /** Value → y. */
  y(value: number): number
  ticks: number[]
  /** Of the thin line; none without one. */
  line: { ticks: number[]; y(value: number): number } | null
  /** Intervals in sight: from `first` until before `past`. */
  first: number
  past: number
}

/** Room above for the words of the peak, and below for those of the time. */
const above = 30
const below = 26
const gap = 8

/** `widthOf` measures the words of a value on the left axis, `lineWidthOf` those on the right one; `one` is written as 1. */
export function frameOf(
  model: Model,
  view: View,
  size: { width: number; height: number },
  widthOf: (value: number) => number,
  lineWidthOf: (value: number) => number,
  one: number,
): Frame {
  const first = Math.max(0, indexAt(model.starts, view.start))
  const past = indexAt(model.starts, view.end - 1) + 1
  const bottom = size.height - below
  const count = Math.max(2, Math.round((bottom - above) / 56))
  const ticks = valueTicks(...heights(model, first, past, one), count)
  const lineTicks = model.line ? ticksOfLine(model.line, first, past, count) : null
  const widest = (values: number[], width: (value: number) => number) =>
    Math.ceil(Math.max(...values.map(width)))
  const left = widest(ticks, widthOf) + gap
  const right = size.width - (lineTicks ? widest(lineTicks, lineWidthOf) + gap : 0)
  const scale = (values: number[]) => {
    const low = values[0] ?? 0
    const height = (values.at(-1) ?? 1) - low
    return (value: number) => bottom - ((value - low) / height) * (bottom - above)
  }
  return {
    left,
    right,
    top: above,
    bottom,
    view,
    x: (instant) => left + ((instant - view.start) / (view.end - view.start)) * (right - left),
    y: scale(ticks),
    ticks,
    line: lineTicks && { ticks: lineTicks, y: scale(lineTicks) },
    first,
    past,
  }
}

/** Zero is always in sight, and where there is nothing else, `one`. */
function heights(
  { up, down, before }: Model,
  first: number,
  past: number,
  one: number,
): [low: number, high: number] {
  const low = Math.min(0, down.extremes.min(first, past), before?.extremes.min(first, past) ?? 0)
  const high = Math.max(0, up.extremes.max(first, past), before?.extremes.max(first, past) ?? 0)
  return [low, high > low ? high : one]
}

/** In the upper half or so, so that the line does not lie in the bars. */
function ticksOfLine({ extremes }: Series, first: number, past: number, count: number): number[] | null {
  const low = extremes.min(first, past)
  const high = extremes.max(first, past)
  return high >= low ? valueTicks(low, Math.max(high, low + 1), Math.max(2, count - 1)) : null
}
