/** What is chosen as the day from which bills are fetched. */
export type StartChoice =
  | { kind: 'months'; months: number }
  | { kind: 'fiscalYear'; begins: FiscalYear }
  | { kind: 'day'; text: string }
  | { kind: 'none' }

export const presetMonths = [12, 13, 24, 36] as const

/** A fiscal year: the month it begins in, from 1, and how many years back it began. */
export interface FiscalYear {
  month: number
  back: number
}

/** The first day of the fiscal year that a local day is in, or of one before that. */
export function fiscalYearStart(day: string, { month, back }: FiscalYear): string {
  const [year = 0, now = 1] = day.split('-').map(Number)
  return `${year - back - (now < month ? 1 : 0)}-${String(month).padStart(2, '0')}-01`
}

/** So many months before a local day; where that month has no such day, its last one. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}
