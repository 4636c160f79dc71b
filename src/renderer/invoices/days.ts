import type { Invoice } from '@shared/invoice'

/** Today on this computer, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  return day(now.getFullYear(), now.getMonth(), now.getDate())
}

/** Month from 0; a day or month outside its range runs on into the next or previous one. */
function day(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
}

export const presetNames = [
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'lastQuarter',
  'thisYear',
  'lastYear',
  'last12Months',
] as const
export type PresetName = (typeof presetNames)[number]

export interface Days {
  from: string
  /** Included. */
  to: string
}

/** The days of a period as seen from `now` (a day). The current month, quarter and year are whole: to their last day. */
export function presetDays(name: PresetName, now: string): Days {
  const year = Number(now.slice(0, 4))
  const month = Number(now.slice(5, 7)) - 1
  const quarter = month - (month % 3)
  const months = (from: number, count: number): Days => ({
    from: day(year, from, 1),
    to: day(year, from + count, 0),
  })
  switch (name) {
    case 'thisMonth':
      return months(month, 1)
    case 'lastMonth':
      return months(month - 1, 1)
    case 'thisQuarter':
      return months(quarter, 3)
    case 'lastQuarter':
      return months(quarter - 3, 3)
    case 'thisYear':
      return months(0, 12)
    case 'lastYear':
      return months(-12, 12)
    case 'last12Months':
      return { from: day(year, month - 12, Number(now.slice(8)) + 1), to: now }
    default:
      return name satisfies never
  }
}

/** True when it should have been paid before `now`, whatever the upstream still calls it. */
export function isPastDue({ dueOn, status, amount, kind }: Invoice, now: string): boolean {
  return dueOn !== null && dueOn < now && status === 'new' && kind === 'invoice' && amount.minor > 0
}
