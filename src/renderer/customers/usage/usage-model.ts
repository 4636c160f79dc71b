import type { Usage } from '@shared/usage'
import { type Model, modelOf, seriesOf } from './chart/model'
import { alignedYearBefore } from './chart/year-before'

type Named = Usage['series'][number]

/** Peaks are not added up: a month's is the highest of its days. */
export const addsUp = ({ key }: Named) => key !== 'peakWatt'

/** The series with that key, else the first that adds up, else the first; undefined when there is none. */
export function seriesOfKey({ series }: Usage, key: string | undefined): Named | undefined {
  return series.find((one) => one.key === key) ?? series.find(addsUp) ?? series[0]
}

/** The comparison with that key; without a key the first one, with `none` nothing. */
export function lineOfKey({ comparisons }: Usage, key: string | undefined): Named | undefined {
  if (key === 'none') return undefined
  return comparisons.find((one) => one.key === key) ?? comparisons[0]
}

/** One series as bars, a year before behind it, and a comparison as a line. Null where there is nothing to draw. */
export function usageModel(
  usage: Usage,
  keys: { series: string | undefined; line: string | undefined },
  before: Usage | undefined,
): Model | null {
  const chosen = seriesOfKey(usage, keys.series)
  if (!chosen?.values.some((value) => !Number.isNaN(value))) return null
  const layers = [{ name: chosen.key, values: chosen.values }]
  const model = modelOf({ ...usage, total: chosen.values, layers })
  const line = lineOfKey(usage, keys.line)
  const then = before?.series.find(({ key }) => key === chosen.key)
  return {
    ...model,
    line:
      line && line.values.length > 0 ? { ...seriesOf(line.values), key: line.key, unit: line.unit } : null,
    before: before && then ? beforeSeries(model, before.starts, then.values) : null,
  }
}

/** Null when nothing of it falls on the same days. */
export function beforeSeries(model: Model, starts: Float64Array, values: Float64Array): Model['before'] {
  const aligned = alignedYearBefore(model.starts, { starts, values }, model.clock)
  return aligned.some((value) => !Number.isNaN(value)) ? seriesOf(aligned) : null
}
