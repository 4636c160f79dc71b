import { expect, test } from 'vitest'
import { decimalOf, minorDigits, toMinor } from './money'

test.each([
  [1234.5, 2, 123450],
  ['-0.005', 2, -1],
  ['0.004', 2, 0],
  [19.99, 2, 1999],
  [1e-7, 2, 0],
  ['10000000000000.99', 2, 1000000000000099],
  [1e20, 2, null],
  ['', 2, null],
  ['abc', 2, null],
  [Number.NaN, 2, null],
  ['1234', 0, 1234],
])('%s with %i digits is %s minor units', (decimal, digits, minor) => {
  expect(toMinor(decimal, digits)).toBe(minor)
})

test('knows currencies without cents, and falls back to two digits', () => {
  expect(minorDigits('JPY')).toBe(0)
  expect(minorDigits('EUR')).toBe(2)
  expect(minorDigits('!!!')).toBe(2)
})

test.each([
  [0, 'EUR', '0.00'],
  [5, 'EUR', '0.05'],
  [-5, 'SEK', '-0.05'],
  [123456, 'EUR', '1234.56'],
  [-1234, 'JPY', '-1234'],
  [1234, 'KWD', '1.234'],
  [Number.MAX_SAFE_INTEGER, 'EUR', '90071992547409.91'],
])('%d of %s is the decimal %s, exactly', (minor, currency, decimal) => {
  expect(decimalOf({ minor, currency }).decimal).toBe(decimal)
})
