import type { Language } from '@shared/language'
import { locales } from '../../i18n/locale'

const units = { y: 'year', m: 'month', w: 'week', d: 'day' } as const

/** "P3M" and "3 months" in a language's own words; what is neither of one unit stays as the upstream says it. */
export function noticeWords(period: string, language: Language): string {
  const said = period.trim().toLowerCase()
  const [, count, letter] =
    /^p(\d+)([ymwd])$/.exec(said) ?? /^(\d+) ?(y|m|w|d)(?:ear|onth|eek|ay)s?$/.exec(said) ?? []
  const unit = units[letter as keyof typeof units]
  if (!unit) return period
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }).format(
    Number(count),
  )
}
