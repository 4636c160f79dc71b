import type { Language } from '@shared/language'
import { locales } from './locale'

/** A day (`YYYY-MM-DD`) as a person types it: 31/12/2026, 31-12-2026, 2026-12-31. */
export function typedDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}

/** Minor units of a currency with cents as a person types them: 1,234.50 · 1.234,50 · 1 234,50. */
export function typedAmount(minor: number, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  })
  return format.format(minor / 100)
}
