/** Days from first to last, both included, `YYYY-MM-DD`. */
export interface Days {
  from: string
  to: string
}

/** Month from 0; a day or month outside its range runs on into the next or previous one. */
export function dayOf(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
}

/** Null where there is no such day. Month from 1. */
export function realDay(year: number, month: number, date: number): string | null {
  if (!isYear(year) || month < 1 || month > 12 || date < 1) return null
  const day = dayOf(year, month - 1, date)
  return Number(day.slice(8)) === date ? day : null
}

/** Whole months; the first one from 0, before or after the year's too. */
export function months(year: number, first: number, count: number): Days {
  return { from: dayOf(year, first, 1), to: dayOf(year, first + count, 0) }
}

export const isYear = (year: number) => year >= 1990 && year <= 2099

export function shifted(day: string, by: number): string {
  return dayOf(yearOf(day), monthOf(day), Number(day.slice(8)) + by)
}

export const yearOf = (day: string) => Number(day.slice(0, 4))
/** From 0. */
export const monthOf = (day: string) => Number(day.slice(5, 7)) - 1

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return shifted(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}

/** The week with a number, as ISO 8601 counts; null where the year has none. */
export function weekOf(year: number, number: number): Days | null {
  const monday = shifted(mondayOf(dayOf(year, 0, 4)), (number - 1) * 7)
  if (number < 1 || yearOf(shifted(monday, 3)) !== year) return null
  return { from: monday, to: shifted(monday, 6) }
}
