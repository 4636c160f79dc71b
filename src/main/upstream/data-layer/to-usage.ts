import type { Usage } from '@shared/usage'
import { billingZone } from '../local-day'
import { plainName } from '../spelling'
import { column, emptyColumn, numberOf, type Placed, placed } from './columns'
import type { Extent } from './intervals'
import type { SeriesAnswer } from './series-answer'

const measured = [
  { key: 'kWh', unit: 'kWh', names: ['kWh'] },
  { key: 'm3', unit: 'm³', names: ['m3', 'm³'] },
  { key: 'kg', unit: 'kg', names: ['kg'] },
  { key: 'peakWatt', unit: 'W', names: ['peakWatt', 'peakW'] },
] as const

/** What was measured, one number per interval. Values outside the period or without a date are left out. */
export function toUsage(theirs: SeriesAnswer, asked: Extent): Usage {
  const values = placed(theirs, asked)
  const series = measured.flatMap(({ key, unit, names }) => {
    const numbers = column(values, names)
    return numbers ? [{ key, unit, values: numbers }] : []
  })
  const isMeasured = new Set<string>(measured.flatMap(({ names }) => names.map(plainName)))
  const comparisons = theirs.comparisons
    .filter(({ key }) => !isMeasured.has(plainName(key)))
    .map(({ key, unit }) => ({ key, unit, values: column(values, [key]) ?? nested(values, key) }))
  return { ...values.extent, zone: billingZone, starts: values.starts, series, comparisons }
}

/** Some put what they compare with in a record of its own. */
function nested(values: Placed, key: string): Float64Array<ArrayBuffer> {
  const numbers = emptyColumn(values)
  const groups = ['comparisonProperties', 'comparisons'].flatMap(
    (name) => values.names.get(plainName(name)) ?? [],
  )
  for (const [row, place] of values.rows)
    for (const group of groups) {
      const record: unknown = row[group]
      const written: unknown =
        typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined
      if (written !== undefined) numbers[place] = numberOf(written)
    }
  return numbers
}
