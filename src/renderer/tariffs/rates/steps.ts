import type { Rate } from '@shared/tariff-page'

/** A price over some time, as it is drawn. Instants in ms; `value` in the unit of the axis, `cost` exactly. */
export interface Step {
  start: number
  end: number
  value: number
  cost: string
  isEstimate: boolean
}

/** In order of time, without what is no time at all. `scale`: how many of the axis' unit a major unit is. */
export function stepsOf(rates: readonly Rate[], scale: number): Step[] {
  return rates
    .map(({ from, to, cost, confidence }) => ({
      start: Date.parse(from),
      end: Date.parse(to),
      value: Number(cost) * scale,
      cost,
      isEstimate: confidence < 1,
    }))
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start)
}

/** The midnights of this computer's clock around an extent, the one before it first. */
export function midnights(start: number, end: number): number[] {
  const day = new Date(start)
  day.setHours(0, 0, 0, 0)
  const found: number[] = []
  for (; day.getTime() <= end; day.setDate(day.getDate() + 1)) found.push(day.getTime())
  return found
}

/** The step at an instant; -1 where there is none. */
export const stepAt = (steps: readonly Step[], instant: number) =>
  steps.findIndex(({ start, end }) => start <= instant && instant < end)
