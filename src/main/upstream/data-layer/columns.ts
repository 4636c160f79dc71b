import { plainName } from '../spelling'
import { toDecimal } from './amount'
import { type Extent, intervalAt, intervalsOf } from './intervals'
import { instantOf } from './local-instant'
import { toResolution } from './resolution'
import type { Row, SeriesAnswer } from './series-answer'

/** Values in their intervals, still by the upstream's names. */
export interface Placed {
  extent: Extent
  starts: Float64Array<ArrayBuffer>
  /** Each understood row with the number of its interval. */
  rows: readonly (readonly [Row, number])[]
  /** The names that the rows have, by their plain spelling. */
  names: ReadonlyMap<string, readonly string[]>
}

const dateNames = ['date', 'fromDate', 'from', 'startDate', 'start', 'time', 'timestamp']

/** Puts the rows where they belong. An upstream may answer coarser or finer than asked, and says so. */
export function placed(answer: SeriesAnswer, asked: Extent): Placed {
  const extent = { ...asked, resolution: toResolution(answer.resolution) ?? asked.resolution }
  const intervals = intervalsOf(extent)
  const names = namesOf(answer.values)
  const dates = dateNames.flatMap((name) => names.get(plainName(name)) ?? [])
  let previous = Number.NaN
  const rows = answer.values.flatMap((row): [Row, number][] => {
    const name = dates.find((one) => row[one] !== undefined && row[one] !== null)
    const instant = name === undefined ? Number.NaN : instantOf(row[name], previous)
    if (Number.isNaN(instant)) return []
    previous = instant
    const place = intervalAt(intervals, instant)
    return place < 0 ? [] : [[row, place]]
  })
  return { extent, starts: intervals.starts, rows, names }
}

/** One number per interval, NaN where there is none. */
export function emptyColumn({ starts }: Placed): Float64Array<ArrayBuffer> {
  return new Float64Array(starts.length).fill(Number.NaN)
}

/** The column under any of these names, read by `toNumber`; null when no row has a number there. */
export function column(
  values: Placed,
  names: readonly string[],
  toNumber: (written: unknown) => number = numberOf,
): Float64Array<ArrayBuffer> | null {
  const theirs = names.flatMap((name) => values.names.get(plainName(name)) ?? [])
  const numbers = emptyColumn(values)
  let found = false
  for (const [row, place] of values.rows)
    for (const name of theirs) {
      const number = toNumber(row[name])
      if (Number.isNaN(number)) continue
      numbers[place] = number
      found = true
      break
    }
  return found ? numbers : null
}

/** A number as it is written; NaN when it is none. */
export function numberOf(written: unknown): number {
  if (typeof written === 'number') return written
  return typeof written === 'string' ? Number(toDecimal(written) ?? Number.NaN) : Number.NaN
}

function namesOf(rows: readonly Row[]): Map<string, string[]> {
  const all = new Set<string>()
  for (const row of rows) for (const name in row) all.add(name)
  const byPlain = new Map<string, string[]>()
  for (const name of all) byPlain.set(plainName(name), [...(byPlain.get(plainName(name)) ?? []), name])
  return byPlain
}
