import type { Cell } from '@shared/csv'
import type { Clock } from '../chart/clock'
import type { Model } from '../chart/model'
import type { Column } from '../column'

/** The table of a model as a CSV has it: local times by year, month or day, or with the clock they are read from. */
export function csvRows(
  { starts, resolution, clock }: Model,
  columns: readonly Column[],
  words: { from: string; clock: string },
): Cell[][] {
  const withTime = resolution === 'hour' || resolution === '15min'
  const head = [words.from, ...(withTime ? [words.clock] : []), ...columns.map(headOf)]
  const long = { year: 4, month: 7, day: 10, hour: 16, '15min': 16 }[resolution]
  const rows = Array.from(starts, (start, at): Cell[] => [
    new Date(clock.wall(start)).toISOString().replace('T', ' ').slice(0, long),
    ...(withTime ? [clockName(start, clock)] : []),
    ...columns.map(({ values, plain }) => plain(values[at] ?? Number.NaN)),
  ])
  return [head, ...rows]
}

const headOf = ({ name, unit }: Column) => (unit ? `${name} (${unit})` : name)

/** "UTC+02:00": an hour that comes twice is told apart. */
function clockName(instant: number, clock: Clock): string {
  const minutes = (clock.wall(instant) - instant) / 60_000
  const two = (part: number) => String(Math.trunc(part)).padStart(2, '0')
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`
}
