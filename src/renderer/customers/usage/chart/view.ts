import type { Model } from './model'
import type { View } from './time-ticks'

/** The view, moved and if need be shortened into the whole, and no shorter than `least` (ms). */
export function within(view: View, whole: View, least: number): View {
  const most = whole.end - whole.start
  const length = Math.min(most, Math.max(view.end - view.start, Math.min(least, most)))
  const start = Math.min(Math.max(view.start, whole.start), whole.end - length)
  return { start, end: start + length }
}

/** Closer (`factor` above 1) or further, with what is at an instant staying where it is. */
export function zoomed({ start, end }: View, factor: number, around: number): View {
  return { start: around - (around - start) / factor, end: around + (end - around) / factor }
}

/** Later by so many ms. */
export const panned = ({ start, end }: View, by: number): View => ({ start: start + by, end: end + by })

/** The closest look: a handful of intervals. */
export function leastOf({ starts, ends }: Model): number {
  const one = (ends[0] ?? 0) - (starts[0] ?? 0)
  return Math.max(one, 60_000) * 6
}
