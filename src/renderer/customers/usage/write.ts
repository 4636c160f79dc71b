import type { Language } from '@shared/language'
import { minorDigits } from '@shared/money'
import { useTranslation } from 'react-i18next'
import { locales } from '../../i18n/locale'
import { useLanguage } from '../../i18n/use-language'

export type Writing = ReturnType<typeof writingIn>

const made = new Map<Language, Writing>()

/** How amounts of energy and of money are written in the language on screen. */
export function useWriting(): Writing {
  useTranslation()
  return writingFor(useLanguage())
}

export function writingFor(language: Language): Writing {
  const known = made.get(language) ?? writingIn(locales[language])
  made.set(language, known)
  return known
}

function writingIn(locale: string) {
  const withDigits = [0, 1, 2, 3].map(
    (digits) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  )
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  })
  const moneys = new Map<string, Intl.NumberFormat>()
  const money = (currency: string, digits: number, signed: boolean) => {
    const key = `${currency} ${digits} ${signed}`
    const known =
      moneys.get(key) ??
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: Math.min(digits, 2),
        maximumFractionDigits: digits,
        signDisplay: signed ? 'exceptZero' : 'auto',
      })
    moneys.set(key, known)
    return known
  }
  const digitsFor = (value: number) => {
    const size = Math.abs(value)
    return size >= 1000 || size === 0 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 3
  }
  return {
    /** "1,234 kWh", "12.34 kWh", "0.482 kWh": four figures at most below a thousand. */
    quantity: (value: number, unit: string, signed = false) => {
      const sign = signed && value > 0 ? '+' : ''
      return `${sign}${withDigits[digitsFor(value)]?.format(value)} ${unit}`
    },
    /** Minor units; "€1,234.50". */
    money: (minor: number, currency: string, signed = false) => {
      const digits = minorDigits(currency)
      return money(currency, digits, signed).format(minor / 10 ** digits)
    },
    /** Minor units per unit of use: "€0.3125/kWh". */
    price: (minor: number, currency: string, unit: string) =>
      `${money(currency, 4, false).format(minor / 10 ** minorDigits(currency))}/${unit}`,
    /** As short as it is: "0.25", "1,500". */
    number: (value: number) => plain.format(value),
    /** "+12%", "−3%", of 0.12 and -0.03. */
    change: (ratio: number) => percent.format(ratio),
  }
}
