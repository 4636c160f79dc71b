import type { Resolution } from '@shared/usage'
import { type Clock, dayLength, startOfDay } from './clock'

/** Where each interval ends: where the next one begins, or where its own year, month, day, hour or quarter does. */
export function endsOf(starts: Float64Array, resolution: Resolution, clock: Clock): Float64Array {
  // Where the clocks go back, an hour begins twice: the second is not over before it began.
  const length = fixed[resolution]
  return starts.map((start, at) => {
    const end = length ? start + length : clock.instant(nextWall(clock.wall(start), resolution))
    return Math.min(end, starts[at + 1] ?? end)
  })
}

const fixed: { [R in Resolution]?: number } = { hour: 3_600_000, '15min': 900_000 }

/** The wall time at which the next year, month or day begins. */
export function nextWall(wall: number, resolution: Resolution): number {
  const date = new Date(wall)
  if (resolution === 'year') return Date.UTC(date.getUTCFullYear() + 1, 0)
  if (resolution === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
  return startOfDay(wall) + dayLength
}

/** The last interval that begins at or before an instant; -1 when it is before all of them. */
export function indexAt(starts: Float64Array, instant: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= instant) low = middle + 1
    else high = middle
  }
  return low - 1
}
