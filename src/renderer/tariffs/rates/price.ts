import type { Language } from '@shared/language'
import { minorDigits } from '@shared/money'
import { decimal } from '@shared/tariff-page'
import { locales } from '../../i18n/locale'
import { parseDecimal } from '../../i18n/parse'
import { shifted } from './decimals'

/** Cents and öre, or euros and kronor. */
export type PriceUnit = 'minor' | 'major'

/** How a price is written: "28,435" may be cents in Dutch. `currency` null: not told, so there are no cents of it. */
export interface Writing {
  language: Language
  unit: PriceUnit
  currency: string | null
}

const minorSigns: Record<string, string> = {
  EUR: 'ct',
  GBP: 'p',
  SEK: 'öre',
  NOK: 'øre',
  DKK: 'øre',
  USD: '¢',
  AUD: 'c',
  NZD: 'c',
  CHF: 'Rp.',
}

/** What the hundredth of a currency is called, or null where nobody says it. */
export const minorSign = (currency: string | null) => (currency && minorSigns[currency.toUpperCase()]) || null

const signs = new Map<string, string>()

/** "€" or "kr"; the code itself of what is no currency. */
export function majorSign(currency: string | null, language: Language): string {
  if (!currency) return ''
  const key = `${language} ${currency}`
  const known = signs.get(key) ?? signOf(currency, language)
  signs.set(key, known)
  return known
}

function signOf(currency: string, language: Language): string {
  try {
    const format = new Intl.NumberFormat(locales[language], {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    })
    return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency
  } catch {
    return currency
  }
}

/** "ct/kWh" or "€/kWh". */
export function perKwh({ language, unit, currency }: Writing): string {
  const sign = unit === 'minor' ? minorSign(currency) : null
  return `${sign ?? majorSign(currency, language)}/kWh`
}

const places = ({ unit, currency }: Writing) =>
  unit === 'minor' && currency && minorSign(currency) ? minorDigits(currency.toUpperCase()) : 0

const decimals = new Map<Language, Intl.NumberFormat>()

/** A decimal as a person types it in the language: "0,28435". All its digits, exactly. */
export function writeDecimal(decimalText: string, language: Language): string {
  const format =
    decimals.get(language) ??
    new Intl.NumberFormat(locales[language], { useGrouping: false, maximumFractionDigits: 20 })
  decimals.set(language, format)
  return format.format(decimalText as Intl.StringNumericLiteral)
}

/** A price in major units as it is typed, without its unit. */
export const writePrice = (cost: string, writing: Writing) =>
  writeDecimal(shifted(cost, places(writing)), writing.language)

export type Read =
  | { value: string; problem: null }
  | { value: null; problem: 'missing' | 'number' | 'precise' }

/** What was typed as a decimal in major units, never rounded; or why it is none. */
export const readPrice = (text: string, writing: Writing): Read =>
  readDecimal(text, writing.language, -places(writing))

/** Likewise, of a number that is in no currency. `by`: places that the point moves. */
export function readDecimal(text: string, language: Language, by = 0): Read {
  if (text.trim() === '') return { value: null, problem: 'missing' }
  const typed = parseDecimal(text, language)
  if (typed === null) return { value: null, problem: 'number' }
  const value = shifted(typed, by)
  return decimal.safeParse(value).success ? { value, problem: null } : { value: null, problem: 'precise' }
}
