import { locales } from '../i18n/locale'
import { useLanguage } from '../invoices/typing'

const hour = 3_600_000

/** How long it has been so, short: "3h", "12d" in the words of the language. */
export function useTimeInStatus(): (since: string, now?: number) => string {
  const locale = locales[useLanguage()]
  return (since, now = Date.now()) => timeInStatus(since, now, locale)
}

/** `since`: ISO instant; `now`: milliseconds. */
export function timeInStatus(since: string, now: number, locale: string): string {
  const hours = Math.max(0, Math.floor((now - Date.parse(since)) / hour))
  const [value, unit] = hours < 24 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' }).format(value)
}
