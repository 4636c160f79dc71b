import { decimal } from '@shared/tariff-page'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDecimal } from './decimal'

test.each([
  ...['', ' ', '.', 'x', '1.2.3', '1e', 'NaN', 'Infinity', '0x10', '12345678901', '1e10', '1 000'],
  ...[null, undefined, 5, true, {}, ['1']],
])('%j is no decimal', (written) => {
  expect(toDecimal(written)).toBeNull()
})

test.each([
  ['0', '0'],
  ['-0', '0'],
  ['0.28435', '0.28435'],
  ['0,25', '0.25'],
  [' 1.50 ', '1.5'],
  ['.5', '0.5'],
  ['+2', '2'],
  ['007', '7'],
  ['1e-5', '0.00001'],
  ['2.8435E-1', '0.28435'],
  ['3e2', '300'],
  ['1e-300', '0'],
  // What a float made of 0.1 + 0.2.
  ['0.30000000000000004', '0.3'],
  ['-0.000005', '-0.00001'],
  ['123456789.12345', '123456789.12345'],
])('%s is %s', (written, read) => {
  expect(toDecimal(written)).toBe(read)
})

test('a fraction becomes percent by moving the point', () => {
  expect(toDecimal('0.05', 2)).toBe('5')
  expect(toDecimal('0.185', 2)).toBe('18.5')
  expect(toDecimal('0.0000001', 2)).toBe('0.00001')
})

test('whatever it answers is a decimal, and reading it again changes nothing', () => {
  const some = fc.oneof(
    fc.string(),
    fc.double().map(String),
    fc.float().map(String),
    fc.integer().map(String),
  )
  fc.assert(
    fc.property(some, (written) => {
      const read = toDecimal(written)
      if (read === null) return
      expect(decimal.parse(read)).toBe(read)
      expect(toDecimal(read)).toBe(read)
    }),
  )
})
