import type { Language } from '../../i18n/i18n'
import { locales } from '../../i18n/locale'

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const

/** "P3M" as "3 months"; what is no ISO 8601 duration of one unit stays as the upstream says it. */
export function noticeWords(period: string, language: Language): string {
  const [, count, letter] = /^P(\d+)([YMWD])$/.exec(period.trim()) ?? []
  const unit = units[letter as keyof typeof units]
  if (!unit) return period
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }).format(
    Number(count),
  )
}
