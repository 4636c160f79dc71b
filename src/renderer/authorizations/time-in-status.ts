import { useCallback } from 'react'
import { locales } from '../i18n/locale'
import { useLanguage } from '../i18n/use-language'

const hour = 3_600_000
/** Making one costs more than formatting a screen of them. */
const made = new Map<string, Intl.NumberFormat>()

/** How long it has been so, short: "3h", "12d" in the words of the language. The same function for the same language. */
export function useTimeInStatus(): (since: string, now?: number) => string {
  const locale = locales[useLanguage()]
  return useCallback((since: string, now = Date.now()) => timeInStatus(since, now, locale), [locale])
}

/** `since`: ISO instant; `now`: milliseconds. */
export function timeInStatus(since: string, now: number, locale: string): string {
  const hours = Math.max(0, Math.floor((now - Date.parse(since)) / hour))
  return hours < 24 ? inUnit(locale, 'hour', hours) : inUnit(locale, 'day', Math.floor(hours / 24))
}

function inUnit(locale: string, unit: 'hour' | 'day', value: number) {
  const key = `${locale} ${unit}`
  const format =
    made.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'narrow' })
  made.set(key, format)
  return format.format(value)
}
