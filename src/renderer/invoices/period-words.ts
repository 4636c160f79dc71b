import { type Invoice, lastDay } from '@shared/invoice'
import type { Language } from '@shared/language'
import { locales } from '../i18n/locale'

/** A period of use: "March 2026" for a whole month, else "1–16 Mar 2026". */
export function periodWords(period: NonNullable<Invoice['period']>, language: Language): string {
  const { from } = period
  const to = lastDay(period)
  const wholeMonth = from.endsWith('-01') && period.to.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7)
  return wholeMonth ? formats(language).month.format(date(from)) : daysWords(from, to, language)
}

/** Days from first to last, both included. */
export function daysWords(from: string, to: string, language: Language): string {
  return formats(language).days.formatRange(date(from), date(to))
}

const made = new Map<Language, ReturnType<typeof make>>()

function formats(language: Language) {
  const known = made.get(language) ?? make(locales[language])
  made.set(language, known)
  return known
}

const make = (locale: string) => ({
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  days: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
})

const date = (day: string) => new Date(`${day}T00:00:00Z`)
