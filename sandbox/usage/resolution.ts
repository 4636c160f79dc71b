import { dayName, dayNumber, dayStart } from '../calendar.ts'

/** From coarse to fine. */
export const resolutions = ['year', 'month', 'day', 'hour', '15min'] as const
export type Resolution = (typeof resolutions)[number]

export const quarter = 900_000

/** Quarters `first` up to, not including, `last` of every local day from `day` up to, not including, `until`. */
export interface Interval {
  readonly start: number
  readonly day: number
  readonly until: number
  readonly first: number
  readonly last: number
}

/** How many quarters a local day has: 92, 96 or 100. */
export function quartersOf(day: number): number {
  return (dayStart(day + 1) - dayStart(day)) / quarter
}

/** The intervals of the local days `from` up to, not including, `to`; the first and last month or year may be cut short. */
export function* intervals(resolution: Resolution, from: number, to: number): Iterable<Interval> {
  for (let day = from; day < to; ) {
    const start = dayStart(day)
    const until = Math.min(to, nextAfter(resolution, day))
    const size = resolution === '15min' ? 1 : resolution === 'hour' ? 4 : 100
    const last = size === 100 ? 100 : quartersOf(day)
    for (let first = 0; first < last; first += size) {
      yield { start: start + first * quarter, day, until, first, last: first + size }
    }
    day = until
  }
}

/** The first day of the next day, month or year. */
export function nextAfter(resolution: Resolution, day: number): number {
  if (resolution !== 'month' && resolution !== 'year') return day + 1
  const [year = 0, month = 0] = dayName(day).split('-').map(Number)
  const next = resolution === 'year' || month === 12 ? [year + 1, 1] : [year, month + 1]
  return dayNumber(`${next[0]}-${String(next[1]).padStart(2, '0')}-01`) ?? Number.NaN
}

/** The local hour of a quarter, on a day that may skip or repeat the hour from two to three. */
export function hourOf(at: number, quarters: number): number {
  const elapsed = Math.floor(at / 4)
  return elapsed + (quarters === 92 && elapsed > 1 ? 1 : quarters === 100 && elapsed > 2 ? -1 : 0)
}
