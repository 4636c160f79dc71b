import type { Resolution } from '@shared/usage'
import { type Clock, dayLength, startOfDay } from './clock'

export type TickUnit = 'time' | 'day' | 'week' | 'month' | 'year'
export interface TimeTick {
  /** Instant. */
  at: number
  /** Wall time. */
  wall: number
  unit: TickUnit
  /** Says also what it is in: the day of an hour, the month of a day, the year of a month. */
  strong: boolean
}
/** What is in sight: instants. */
export interface View {
  start: number
  end: number
}

interface Step {
  unit: TickUnit
  /** About so long, in ms. */
  length: number
  /** Pixels that its words need. */
  room: number
  finest: readonly Resolution[]
}

const hour = 3_600_000
const fine: readonly Resolution[] = ['hour', '15min']
const step = (unit: TickUnit, length: number, room: number, finest: readonly Resolution[]): Step => ({
  unit,
  length,
  room,
  finest,
})
const steps: readonly Step[] = [
  step('time', hour / 4, 52, ['15min']),
  ...[1, 2, 3, 6, 12].map((hours) => step('time', hours * hour, 52, fine)),
  step('day', dayLength, 30, ['day', ...fine]),
  step('week', 7 * dayLength, 52, ['day', ...fine]),
  step('month', 30.4 * dayLength, 46, ['month', 'day', ...fine]),
  step('month', 91.3 * dayLength, 46, ['month', 'day', ...fine]),
  step('year', 365.25 * dayLength, 46, ['year', 'month', 'day', ...fine]),
]

/** Marks on local hours, days, Mondays, months and years, as close as `width` pixels have room for. */
export function timeTicks(view: View, clock: Clock, width: number, resolution: Resolution): TimeTick[] {
  const pixels = width / (view.end - view.start)
  const chosen =
    steps.find(({ length, room, finest }) => finest.includes(resolution) && length * pixels >= room) ??
    step('year', 365.25 * dayLength, 46, [])
  const found = walk(chosen, view, clock).filter(({ at }) => at >= view.start && at < view.end)
  const first = found[0]
  if (first && !found.some(({ strong }) => strong)) first.strong = true
  return found
}

function walk({ unit, length }: Step, view: View, clock: Clock): TimeTick[] {
  const from = clock.wall(view.start)
  const to = clock.wall(view.end)
  if (unit === 'time') return times(length, view, clock)
  if (unit === 'month' || unit === 'year') {
    const months = unit === 'year' ? 12 : Math.round(length / (30 * dayLength))
    return walls(from, to, (year, month) => Date.UTC(year, month - (month % months) + months)).map((wall) =>
      tick(wall, unit, unit === 'month' && new Date(wall).getUTCMonth() === 0),
    )
  }
  const days = Math.round(length / dayLength)
  const weekday = (new Date(from).getUTCDay() + 6) % 7
  const first = startOfDay(from) - (days === 7 ? weekday * dayLength : 0)
  const marks: number[] = []
  for (let wall = first; wall <= to; wall += length) marks.push(wall)
  return marks.map((wall) =>
    tick(wall, unit, days === 1 ? new Date(wall).getUTCDate() === 1 : new Date(wall).getUTCDate() <= 7),
  )

  function tick(wall: number, unit: TickUnit, strong: boolean): TimeTick {
    return { at: clock.instant(wall), wall, unit, strong }
  }
}

/** By instant, hour after hour: the hour that comes twice is marked twice, the one that never comes is not. */
function times(length: number, view: View, clock: Clock): TimeTick[] {
  const marks: TimeTick[] = []
  const stride = Math.min(length, hour)
  const from = clock.instant(startOfDay(clock.wall(view.start)))
  for (let at = from; at < view.end; at += stride) {
    const wall = clock.wall(at)
    if (wall % length === 0) marks.push({ at, wall, unit: 'time', strong: wall % dayLength === 0 })
  }
  return marks
}

function walls(from: number, to: number, next: (year: number, month: number) => number): number[] {
  const date = new Date(from)
  const marks: number[] = []
  let wall = Date.UTC(date.getUTCFullYear() - 1, 0)
  while (wall <= to) {
    if (wall >= from - 366 * dayLength) marks.push(wall)
    wall = next(new Date(wall).getUTCFullYear(), new Date(wall).getUTCMonth())
  }
  return marks
}
