import { type Resolution, resolutions } from '@shared/usage'
import { daysIn, type Period, type PeriodKind, periodKinds } from './period'

/** Why a resolution cannot be chosen: the service is not measured so finely, or the period is too short or too long for it. */
export type Hindrance = 'finerThanService' | 'periodTooShort' | 'periodTooLong'

const leastDays: Record<Resolution, number> = { year: 367, month: 32, day: 2, hour: 1, '15min': 1 }
const mostDays: Record<Resolution, number> = {
  year: Number.POSITIVE_INFINITY,
  month: Number.POSITIVE_INFINITY,
  day: 2000,
  hour: 400,
  '15min': 400,
}

export const isFiner = (one: Resolution, other: Resolution) =>
  resolutions.indexOf(one) > resolutions.indexOf(other)

export function hindrance(one: Resolution, finest: Resolution, period: Period): Hindrance | null {
  if (isFiner(one, finest)) return 'finerThanService'
  if (daysIn(period) < leastDays[one]) return 'periodTooShort'
  return daysIn(period) > mostDays[one] ? 'periodTooLong' : null
}

/** The wanted resolution where it can be had; else the nearest coarser one, else the nearest finer one. */
export function settled(wanted: Resolution, finest: Resolution, period: Period): Resolution {
  const possible = resolutions.filter((one) => hindrance(one, finest, period) === null)
  const coarser = possible.findLast((one) => !isFiner(one, wanted))
  return coarser ?? possible[0] ?? finest
}

/** Of a period of this kind there is more than one interval to show. */
export function isWorthwhile(kind: PeriodKind, finest: Resolution): boolean {
  const coarsest: Record<PeriodKind, Resolution> = {
    years: 'year',
    year: 'month',
    month: 'day',
    week: 'day',
    day: 'hour',
  }
  return !isFiner(coarsest[kind], finest)
}

/** What is shown until somebody chooses: a month by day, or the shortest period that has more than one interval. */
export function usualKind(finest: Resolution): PeriodKind {
  if (isWorthwhile('month', finest)) return 'month'
  return periodKinds.findLast((kind) => isWorthwhile(kind, finest)) ?? 'years'
}

/** What a period is shown in until somebody chooses. */
export const usualResolution: Record<PeriodKind, Resolution> = {
  years: 'year',
  year: 'month',
  month: 'day',
  week: 'hour',
  day: 'hour',
}
