import { billingZone } from '@shared/day'
import { once } from '@shared/once'
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

const hour = 3_600_000
const clock = once(
  () =>
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: billingZone,
      dateStyle: 'short',
      timeStyle: 'short',
    }),
)

/** Where the electricity is delivered, whatever this computer's clock says: the day (`YYYY-MM-DD`) and the hour of an instant. */
export const dayAt = (instant: number) => clock().format(instant).slice(0, 10)
export const hourAt = (instant: number) => Number(clock().format(instant).slice(11, 13))

/** The midnights around an extent, the one before it first. */
export function midnights(start: number, end: number): number[] {
  let at = Math.floor(start / hour) * hour
  while (hourAt(at) !== 0) at -= hour
  const found: number[] = []
  for (; at <= end; at += hour) if (hourAt(at) === 0) found.push(at)
  return found
}

/** The step at an instant; -1 where there is none. */
export const stepAt = (steps: readonly Step[], instant: number) =>
  steps.findIndex(({ start, end }) => start <= instant && instant < end)
