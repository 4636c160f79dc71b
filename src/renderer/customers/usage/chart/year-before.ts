import { type Clock, startOfDay } from './clock'

/** For every interval, what was measured at the same local time of the same day a year before. NaN where there was none. */
export function alignedYearBefore(
  starts: Float64Array,
  before: { starts: Float64Array; values: Float64Array },
  clock: Clock,
): Float64Array {
  const places = new Map<number, number>()
  before.starts.forEach((start, at) => {
    const wall = clock.wall(start)
    // An hour that comes twice is compared with the first of them.
    if (!places.has(wall)) places.set(wall, at)
  })
  return starts.map((start) => {
    const wall = clock.wall(start)
    const then = aYearEarlier(wall)
    const place = then === null ? undefined : places.get(then)
    return (place === undefined ? undefined : before.values[place]) ?? Number.NaN
  })
}

/** Null for 29 February: the year before has no such day. */
function aYearEarlier(wall: number): number | null {
  const date = new Date(wall)
  const day = Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate())
  return new Date(day).getUTCDate() === date.getUTCDate() ? day + wall - startOfDay(wall) : null
}
