import { Temporal } from 'temporal-polyfill'

/** Local days (`YYYY-MM-DD`); `to` is not included. */
export interface Period {
  from: string
  to: string
}

export const periodKinds = ['years', 'year', 'month', 'week', 'day'] as const
/** `years` are five. */
export type PeriodKind = (typeof periodKinds)[number]

const lengths: Record<PeriodKind, Temporal.DurationLike> = {
  years: { years: 5 },
  year: { years: 1 },
  month: { months: 1 },
  week: { days: 7 },
  day: { days: 1 },
}

/** The year, month, week (from Monday) or day that a day is in; five years end with its own. */
export function periodAround(kind: PeriodKind, day: string): Period {
  const date = Temporal.PlainDate.from(day)
  const from = firstDay(kind, date)
  return { from: from.toString(), to: from.add(lengths[kind]).toString() }
}

function firstDay(kind: PeriodKind, date: Temporal.PlainDate): Temporal.PlainDate {
  if (kind === 'years') return date.with({ month: 1, day: 1 }).subtract({ years: 4 })
  if (kind === 'year') return date.with({ month: 1, day: 1 })
  if (kind === 'month') return date.with({ day: 1 })
  if (kind === 'week') return date.subtract({ days: date.dayOfWeek - 1 })
  return date
}

/** Null for days that somebody typed. */
export function kindOf({ from, to }: Period): PeriodKind | null {
  const last = Temporal.PlainDate.from(to).subtract({ days: 1 }).toString()
  const fits = (kind: PeriodKind) => {
    const whole = periodAround(kind, last)
    return whole.from === from && whole.to === to
  }
  return periodKinds.find(fits) ?? null
}

/** The next period of its kind (`by` 1) or the previous one (-1); typed days move by as many as they are. */
export function moved(period: Period, by: 1 | -1): Period {
  const kind = kindOf(period)
  const add = (day: string, length: Temporal.DurationLike) =>
    Temporal.PlainDate.from(day)[by > 0 ? 'add' : 'subtract'](length).toString()
  const length = kind ? lengths[kind] : { days: daysIn(period) }
  if (!kind) return { from: add(period.from, length), to: add(period.to, length) }
  const from = add(period.from, length)
  return { from, to: Temporal.PlainDate.from(from).add(lengths[kind]).toString() }
}

/** The same days a year before; 29 February becomes the 28th. */
export function yearBefore({ from, to }: Period): Period {
  const earlier = (date: Temporal.PlainDate) => date.subtract({ years: 1 })
  const last = earlier(Temporal.PlainDate.from(to).subtract({ days: 1 }))
  return {
    from: earlier(Temporal.PlainDate.from(from)).toString(),
    to: last.add({ days: 1 }).toString(),
  }
}

export function daysIn({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

export const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()
