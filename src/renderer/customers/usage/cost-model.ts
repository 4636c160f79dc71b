import type { Cost, Usage } from '@shared/usage'
import { indexAt } from './chart/intervals'
import { type Model, modelOf } from './chart/model'
import { beforeSeries, seriesOfKey } from './usage-model'

interface Part {
  name: string
  values: Float64Array
}

/** As many parts as have a colour of their own. */
const most = 6

/** What it cost by part, a year before behind it. Null where there is nothing to draw. */
export function costModel(cost: Cost, before: Cost | undefined, rest: string): Model | null {
  if (!cost.total.some((value) => !Number.isNaN(value))) return null
  const parts = cost.parts.length > 0 ? cost.parts : [{ name: '', values: cost.total }]
  const model = modelOf({ ...cost, layers: few(parts, rest) })
  return { ...model, before: before ? beforeSeries(model, before.starts, before.total) : null }
}

/** The largest by themselves, the others together. */
function few(parts: readonly Part[], rest: string): Part[] {
  if (parts.length <= most) return [...parts]
  const size = ({ values }: Part) => values.reduce((sum, value) => sum + Math.abs(value || 0), 0)
  const bySize = parts.toSorted((one, other) => size(other) - size(one))
  const others = bySize.slice(most - 1)
  const together = others[0]?.values.map((_, at) => sumAt(others, at)) ?? new Float64Array()
  return [...bySize.slice(0, most - 1), { name: rest, values: together }]
}

/** NaN only where every part is. */
function sumAt(parts: readonly Part[], at: number): number {
  const numbers = parts.map(({ values }) => values[at] ?? Number.NaN).filter((value) => !Number.isNaN(value))
  return numbers.length === 0 ? Number.NaN : numbers.reduce((sum, value) => sum + value, 0)
}

/** What was used in the same intervals; NaN where an interval of the cost has none. */
export function usedBeside({ starts }: Model, usage: Usage): { unit: string; values: Float64Array } | null {
  const chosen = seriesOfKey(usage, undefined)
  if (!chosen) return null
  const values = Float64Array.from(starts, (start) => {
    const place = indexAt(usage.starts, start)
    return (usage.starts[place] === start ? chosen.values[place] : undefined) ?? Number.NaN
  })
  return { unit: chosen.unit, values }
}

/** Minor units per unit used, over the intervals that have both; null when nothing was used in them. */
export function averagePrice(cost: Float64Array, used: Float64Array): number | null {
  const sums = { cost: 0, used: 0 }
  cost.forEach((value, at) => {
    const amount = used[at] ?? Number.NaN
    if (Number.isNaN(value) || Number.isNaN(amount)) return
    sums.cost += value
    sums.used += amount
  })
  return sums.used > 0 ? sums.cost / sums.used : null
}

/** What was earned: the sum of all that is below zero, as a positive amount. */
export const incomeOf = ({ down }: Model): number => -down.sums.sum(0, down.values.length)
