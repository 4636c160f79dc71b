import type { Language } from '@shared/language'
import { expect, test } from 'vitest'
import { parseAmount, parseDay, parseDecimal } from './parse'

test.each<[string, Language, number | null]>([
  ['1.234,50', 'nl', 1234.5],
  ['1 234,50', 'sv', 1234.5],
  ['1\u00a0234,50', 'sv', 1234.5],
  ['1\u202f234\u202f567', 'sv', 1234567],
  ['1,234.50', 'en', 1234.5],
  ['−12,5', 'nl', -12.5],
  ['-12,5', 'sv', -12.5],
  ['+7', 'en', 7],
  [' 42 ', 'nl', 42],
  ['1234.5', 'en', 1234.5],
  ['1.234', 'nl', 1234],
  ['1.234.567', 'nl', 1234567],
  ['0,5', 'nl', 0.5],
  // What is right in another language is not guessed at.
  ['1.5', 'nl', null],
  ['1,5', 'en', null],
  ['1,234.50', 'nl', null],
  ['1.234,50', 'en', null],
  ['1.234,50', 'sv', null],
  ['1234.567.8', 'nl', null],
  ['12.34.567', 'nl', null],
  ['1 23', 'sv', null],
  ['1,2,3', 'nl', null],
  ['1,', 'nl', null],
  [',5', 'nl', null],
  ['1e5', 'en', null],
  ['Infinity', 'en', null],
  ['€ 5', 'nl', null],
  ['-', 'en', null],
  ['', 'sv', null],
])('number %j in %s', (text, language, value) => {
  const decimal = parseDecimal(text, language)
  expect(decimal === null ? null : Number(decimal)).toBe(value)
})

test.each<[string, number, Language, number | null]>([
  ['123,00', 2, 'nl', 12300],
  ['123.00', 2, 'en', 12300],
  ['1 234,5', 2, 'sv', 123450],
  ['-0,05', 2, 'nl', -5],
  ['1.234', 2, 'nl', 123400],
  ['500', 0, 'sv', 500],
  // More decimals than the currency has: a thousand, or a mistake? Ask.
  ['1,234', 2, 'nl', null],
  ['1.234', 2, 'en', null],
  ['1,5', 0, 'sv', null],
  ['99999999999999999', 2, 'en', null],
  ['twelve', 2, 'en', null],
])('amount %j with %i decimals in %s', (text, digits, language, minor) => {
  expect(parseAmount(text, digits, language)).toBe(minor)
})

test.each([
  ['2026-03-01', '2026-03-01'],
  ['20260301', '2026-03-01'],
  ['1-3-2026', '2026-03-01'],
  ['1/3/2026', '2026-03-01'],
  ['01.03.2026', '2026-03-01'],
  ['29-2-2024', '2024-02-29'],
  ['29-2-2026', null],
  ['31-4-2026', null],
  ['13/13/2026', null],
  ['1-3-26', null],
  ['2026111', null],
  ['yesterday', null],
  ['', null],
])('day %j', (text, day) => {
  expect(parseDay(text)).toBe(day)
})
