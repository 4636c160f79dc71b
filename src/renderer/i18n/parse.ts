import type { Language } from '@shared/language'
import { toMinor } from '@shared/money'

/** How each language groups thousands and writes the decimal sign when typed. */
const signs: Record<Language, { decimal: string; group: RegExp }> = {
  en: { decimal: '.', group: /,/ },
  nl: { decimal: ',', group: /\./ },
  sv: { decimal: ',', group: /[\s\u00a0\u202f]/ },
}

/** A typed number as a plain decimal ("-1234.5"), or null where it is wrong or could mean two things. */
export function parseDecimal(text: string, language: Language): string | null {
  const { decimal, group } = signs[language]
  const trimmed = text.trim().replace(/^[−–]/, '-')
  const match = /^([+-]?)\s?(.+)$/u.exec(trimmed)
  if (!match) return null
  const [, sign = '', rest = ''] = match
  const [whole = '', fraction, more] = rest.split(decimal)
  if (more !== undefined || (fraction !== undefined && !/^\d+$/.test(fraction))) return null
  const groups = whole.split(group)
  const grouped = groups.length > 1
  const right = groups.every((part, at) => (grouped ? (at ? /^\d{3}$/ : /^\d{1,3}$/) : /^\d+$/).test(part))
  if (!right) return null
  return `${sign === '-' ? '-' : ''}${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`
}

/** A typed amount in minor units; null where it is wrong or has more decimals than the currency. */
export function parseAmount(text: string, digits: number, language: Language): number | null {
  const decimal = parseDecimal(text, language)
  if (decimal === null || (decimal.split('.')[1] ?? '').length > digits) return null
  return toMinor(decimal, digits)
}

/** A typed day as `YYYY-MM-DD`: day first (1-3-2026, 1/3/2026, 1.3.2026), or year first. Null where no such day exists. */
export function parseDay(text: string): string | null {
  const typed = text.trim()
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$|^(\d{4})(\d{2})(\d{2})$/
    .exec(typed)
    ?.filter(Boolean)
  if (yearFirst) return realDay(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed)
  return dayFirst ? realDay(dayFirst[3], dayFirst[2], dayFirst[1]) : null
}

function realDay(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}
