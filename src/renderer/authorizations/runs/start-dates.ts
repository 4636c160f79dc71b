/** What is chosen as the day from which bills are fetched. */
export type StartChoice =
  | { kind: 'months'; months: number }
  | { kind: 'day'; text: string }
  | { kind: 'none' }

export const presetMonths = [12, 13, 24, 36] as const

/** So many months before a local day; where that month has no such day, its last one. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}
