import type { Language } from '@shared/language'
import type { Price } from '@shared/product'
import type { TFunction } from 'i18next'
import { locales } from '../../i18n/locale'
import { hourWords, monthWords } from './price-times'

/** What the words need besides the price. */
export interface PriceWording {
  t: TFunction<'customers'>
  language: Language
}

/** A price as a person says it: "spot + 4.5 öre/kWh, October–March". Every decimal stays; when it is valid is not said. */
export function priceWords(price: Price, wording: PriceWording): string {
  const { t, language } = wording
  const { hours, months, part, threshold, fraction } = price
  const limits = [
    months && monthWords(months, language),
    hours && hourWords(hours, language),
    part && partWords(part, t),
    threshold && thresholdWords(price, threshold, wording),
    fraction !== null &&
      fraction !== 1 &&
      t('price.fraction', { percent: inLocale(String(fraction), language, { style: 'percent' }) }),
  ]
  return [rate(price, wording), ...limits.filter(Boolean)].join(', ')
}

/** The upstream's words for a unit, in ours. */
const units = new Map<
  string,
  'kWh' | 'kW' | 'm3' | 'kg' | 'hour' | 'day' | 'month' | 'quarter' | 'year' | 'once'
>(
  Object.entries({
    kwh: 'kWh',
    spotkwh: 'kWh',
    kw: 'kW',
    m3: 'm3',
    kg: 'kg',
    hour: 'hour',
    day: 'day',
    month: 'month',
    monthly: 'month',
    quarter: 'quarter',
    year: 'year',
    yearly: 'year',
    once: 'once',
    onetime: 'once',
  } as const),
)
const unitOf = (type: string) => units.get(type.toLowerCase())

function rate({ value, currency, type }: Price, { t, language }: PriceWording): string {
  const unit = unitOf(type)
  const isSpot = type.toLowerCase() === 'spotkwh'
  if (isSpot && Number(value) === 0) return t('price.spot')
  const below = isSpot && value.startsWith('-')
  const amount = money(below ? value.slice(1) : value, currency, unit === 'kWh', language)
  const per = unit ? t(`price.per.${unit}`, { amount }) : t('price.per.other', { amount, type })
  if (!isSpot) return per
  return below ? t('price.spotMinus', { amount: per }) : t('price.spotPlus', { amount: per })
}

const parts = ['weekday', 'weekend'] as const

/** A part of the week in words; one that we do not know stays as the upstream says it. */
function partWords(part: string, t: PriceWording['t']): string {
  const known = parts.find((one) => one === part.toLowerCase())
  return known ? t(`price.parts.${known}`) : part
}

const small: Record<string, string> = { SEK: 'öre', NOK: 'øre', DKK: 'øre', EUR: 'ct' }

/** "4.5 öre" for less than a krona per kWh, else "1.25 kr", "€49", "1.25 USD". What is no decimal stays as it is. */
function money(value: string, currency: string | null, perKwh: boolean, language: Language): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return [value, currency].filter(Boolean).join(' ')
  const cents = currency === null ? undefined : small[currency]
  if (cents && perKwh && Math.abs(Number(value)) < 1) return `${inLocale(`${value}E2`, language)} ${cents}`
  const digits = { minimumFractionDigits: currency === null || /^-?\d+(\.0*)?$/.test(value) ? 0 : 2 }
  if (currency === null) return inLocale(value, language)
  if (currency === 'EUR') return inLocale(value, language, { ...digits, style: 'currency', currency })
  return `${inLocale(value, language, digits)} ${currency === 'SEK' ? 'kr' : currency}`
}

function thresholdWords(
  { type }: Price,
  { min, max, resolution }: NonNullable<Price['threshold']>,
  { t, language }: PriceWording,
): string | null {
  const unit = { kWh: ' kWh', kW: ' kW', m3: ' m³', kg: ' kg' }[unitOf(type) as string] ?? ''
  const number = (value: number) => inLocale(String(value), language)
  const per = (amount: string) => {
    const known = resolution === null ? undefined : unitOf(resolution)
    if (known) return t(`price.per.${known}`, { amount })
    return resolution === null ? amount : t('price.per.other', { amount, type: resolution })
  }
  const low = min === null || min === 0 ? null : min
  if (low !== null && max !== null)
    return t('price.between', { min: number(low), max: per(number(max) + unit) })
  if (low !== null) return t('price.above', { min: per(number(low) + unit) })
  return max === null ? null : t('price.upTo', { max: per(number(max) + unit) })
}

// As text: Intl writes a decimal exactly, a float not.
function inLocale(decimal: string, language: Language, options: Intl.NumberFormatOptions = {}) {
  const format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20, ...options })
  return format.format(decimal as Intl.StringNumericLiteral)
}
