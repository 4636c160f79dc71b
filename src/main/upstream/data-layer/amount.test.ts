import { expect, test } from 'vitest'
import { toDecimal, toFineMinor } from './amount'

test.each([
  ['0.10', '0.10'],
  ['45,50', '45.50'],
  ['0,125', '0.125'],
  ['0.12345678901234567890', '0.12345678901234567890'],
  ['−1 234,5', '-1234.5'],
  ['+4', '4'],
  [0.1, '0.1'],
  [-12, '-12'],
  [1e-7, '0.0000001'],
  [1e21, '1000000000000000000000'],
])('%j is %s', (written, decimal) => {
  expect(toDecimal(written)).toBe(decimal)
})

test.each(['', '1,234', '1.234,50', '4 kr', 'spot', Number.NaN, Number.POSITIVE_INFINITY])(
  '%j is no decimal',
  (written) => {
    expect(toDecimal(written)).toBe(null)
  },
)

test.each([
  [1.1, 110],
  ['1,10', 110],
  [0.000123, 0.0123],
  [-2.005, -200.5],
  ['x', Number.NaN],
  [null, Number.NaN],
])('%j is %d minor units', (written, minor) => {
  expect(toFineMinor(written, 2)).toBe(minor)
})
