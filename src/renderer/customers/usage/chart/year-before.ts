import { type Clock, startOfDay } from './clock'
import { indexAt } from './intervals'

/** For every interval, what was measured at the same local time of the same day a year before. NaN where there was none. */
export function alignedYearBefore(
  starts: Float64Array,
  before: { starts: Float64Array; values: Float64Array },
  clock: Clock,
): Float64Array {
  let day = Number.NaN
  let dayBefore: number | null = null
  let place = -1
  return starts.map((start) => {
    const wall = clock.wall(start)
    const today = startOfDay(wall)
    if (today !== day) {
      day = today
      dayBefore = aYearEarlier(today)
    }
    if (dayBefore === null) return Number.NaN
    // An hour that comes twice is compared with the first of them.
    const then = clock.instant(dayBefore + wall - today)
    // Nearly always it is the next one.
    place = before.starts[place + 1] === then ? place + 1 : indexAt(before.starts, then)
    return (before.starts[place] === then ? before.values[place] : undefined) ?? Number.NaN
  })
}

/** Null for 29 February: the year before has no such day. */
function aYearEarlier(day: number): number | null {
  const date = new Date(day)
  const earlier = Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate())
  return new Date(earlier).getUTCDate() === date.getUTCDate() ? earlier : null
}
