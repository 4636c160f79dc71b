import type { Language } from '@shared/language'
import { Temporal } from 'temporal-polyfill'
import { locales } from '../../i18n/locale'
import { daysWords } from '../../invoices/period-words'
import { kindOf, type Period } from './period'

/** "2026", "March 2026", "Sun 29 Mar 2026", else its days: "23 – 29 Mar 2026". */
export function periodName(period: Period, language: Language): string {
  const kind = kindOf(period)
  const from = new Date(`${period.from}T00:00:00Z`)
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(from)
  if (kind === 'year') return write({ year: 'numeric' })
  if (kind === 'month') return write({ month: 'long', year: 'numeric' })
  if (kind === 'day') return write({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  if (kind === 'years') return `${period.from.slice(0, 4)}–${lastDayOf(period).slice(0, 4)}`
  return daysWords(period.from, lastDayOf(period), language)
}

/** The last day that is still in it. */
export const lastDayOf = ({ to }: Period) => Temporal.PlainDate.from(to).subtract({ days: 1 }).toString()
