import { type Language, languages } from '@shared/language'
import { describe, expect, test } from 'vitest'
import { formatFor } from './format'
import { locales } from './locale'
import { parseAmount } from './parse'

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('−', '-')
const noon = new Date(2026, 10, 22, 12, 0)
const at = (days: number, hour = 14, minute = 2) => new Date(2026, 10, 22 + days, hour, minute).toISOString()

test.each<[Language, string, string]>([
  ['en', '€1,234.50', '-SEK 45.00'],
  ['nl', '€ 1.234,50', 'SEK -45,00'],
  ['sv', '1 234,50 €', '-45,00 kr'],
])('money in %s', (language, positive, negative) => {
  const { money } = formatFor(language)
  expect(plain(money({ minor: 123450, currency: 'EUR' }))).toBe(positive)
  expect(plain(money({ minor: -4500, currency: 'SEK' }))).toBe(negative)
})

test('money keeps every cent of the largest amounts, and knows currencies without cents', () => {
  const { money } = formatFor('en')
  expect(money({ minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' })).toBe('€90,071,992,547,409.91')
  expect(money({ minor: 500, currency: 'JPY' })).toBe('JP¥500')
})

test.each(languages)('numbers in %s are written as Intl writes them', (language) => {
  const { number } = formatFor(language)
  const intl = new Intl.NumberFormat(locales[language])
  for (const value of [0, 7, 999, 1000, 12_345, 999_999, 1_000_000, 2 ** 53, -1, -1234, 0.5, 1234.567])
    expect(number(value)).toBe(intl.format(value))
})

test.each(languages)('times in %s are written as Intl writes them', (language) => {
  const { time } = formatFor(language)
  const intl = new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  })
  const today = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(0, 'day')
  for (let hour = 0; hour < 24; hour += 1) expect(time(at(0, hour))).toBe(intl.format(new Date(at(0, hour))))
  expect(formatFor(language).instant(at(0), noon)).toBe(`14:02, ${today}`)
})

describe('days and instants', () => {
  test.each<[Language, string, string, string]>([
    ['en', '1 Mar 2026', '14:02, today', '14:02, yesterday'],
    ['nl', '1 mrt 2026', '14:02, vandaag', '14:02, gisteren'],
    ['sv', '1 mars 2026', '14:02, i dag', '14:02, i går'],
  ])('in %s', (language, day, today, yesterday) => {
    const format = formatFor(language)
    expect(format.day('2026-03-01')).toBe(day)
    expect(format.instant(at(0), noon)).toBe(today)
    expect(format.instant(at(-1), noon)).toBe(yesterday)
  })

  test('a day before yesterday is named, and midnight is not 24 hours', () => {
    expect(formatFor('en').instant(at(-5), noon)).toBe('14:02, 17 Nov 2026')
    expect(formatFor('en').instant(at(0, 0, 5), noon)).toBe('00:05, today')
  })

  test('age grows from minutes to days', () => {
    const { age } = formatFor('en')
    expect(age(noon.toISOString(), noon)).toBe('now')
    expect(formatFor('nl').age(noon.toISOString(), new Date(noon.getTime() + 20_000))).toBe('nu')
    expect(age(at(0, 11, 57), noon)).toBe('3 minutes ago')
    expect(age(at(0, 9, 0), noon)).toBe('3 hours ago')
    expect(age(at(-3, 12, 0), noon)).toBe('3 days ago')
  })
})

test('bytes', () => {
  const { bytes } = formatFor('nl')
  expect([0, 999, 43_100_000, 2_400_000_000_000].map((size) => plain(bytes(size)))).toEqual([
    '0 byte',
    '999 byte',
    '43,1 MB',
    '2.400 GB',
  ])
})

test.each(languages)('what is written in %s can be typed back', (language) => {
  for (const minor of [0, 5, 123450, -99, 1234567890]) {
    const written = formatFor(language).money({ minor, currency: 'EUR' }).replaceAll(/€/g, '').trim()
    expect(parseAmount(written, 2, language)).toBe(minor)
  }
})
