import { describe, expect, test } from 'vitest'
import { shifted } from './decimals'
import { minorSign, perKwh, readDecimal, readPrice, type Writing, writePrice } from './price'

test.each([
  ['0.28435', 2, '28.435'],
  ['28.435', -2, '0.28435'],
  ['1', 2, '100'],
  ['100', -2, '1'],
  ['0.00001', 2, '0.001'],
  ['0.001', -2, '0.00001'],
  ['-0.05', 2, '-5'],
  ['-0', 2, '0'],
  ['0.1', 0, '0.1'],
  ['007.500', 0, '7.5'],
  ['12', -3, '0.012'],
])('%s by %i places is %s', (decimal, places, moved) => {
  expect(shifted(decimal, places)).toBe(moved)
})

const cents: Writing = { language: 'nl', unit: 'minor', currency: 'EUR' }

describe('what is wrong is said, never guessed', () => {
  test.each([
    ['', 'missing'],
    ['  ', 'missing'],
    ['veel', 'number'],
    ['28.43,5', 'number'],
    ['28,4,3', 'number'],
    ['28,43512', 'precise'],
    ['99999999999999', 'precise'],
  ])('%j: %s', (text, problem) => {
    expect(readPrice(text, cents)).toEqual({ value: null, problem })
  })
})

test.each([
  ['28,435', cents, '0.28435'],
  ['28,435', { ...cents, unit: 'major' as const }, '28.435'],
  ['28.435', { ...cents, language: 'en' as const }, '0.28435'],
  ['28.435', cents, '284.35'],
  ['1 234,5', { language: 'sv', unit: 'minor', currency: 'SEK' } as Writing, '12.345'],
  ['−3', { language: 'sv', unit: 'minor', currency: 'SEK' } as Writing, '-0.03'],
  ['0,3', { ...cents, currency: null }, '0.3'],
])('%s is %o', (text, writing, value) => {
  expect(readPrice(text, writing)).toEqual({ value, problem: null })
})

test('what is written is read as the same digits, in every language and unit', () => {
  // 0.1 + 0.2 and its kin: as floats these come back changed.
  for (const cost of ['0.28435', '0.1', '0.3', '1.005', '0.00001', '123456789.12345', '-0.07']) {
    for (const language of ['en', 'nl', 'sv'] as const) {
      for (const unit of ['minor', 'major'] as const) {
        for (const currency of ['EUR', 'SEK', 'JPY', null]) {
          const writing = { language, unit, currency }
          expect(readPrice(writePrice(cost, writing), writing).value).toBe(cost)
        }
      }
    }
  }
})

test('units are called as people call them', () => {
  expect(perKwh(cents)).toBe('ct/kWh')
  expect(perKwh({ ...cents, unit: 'major' })).toBe('€/kWh')
  expect(perKwh({ language: 'sv', unit: 'minor', currency: 'SEK' })).toBe('öre/kWh')
  expect(perKwh({ language: 'en', unit: 'minor', currency: 'GBP' })).toBe('p/kWh')
  expect(minorSign('JPY')).toBeNull()
  expect(perKwh({ language: 'en', unit: 'minor', currency: 'notone' })).toBe('notone/kWh')
})

test('percent stays percent', () => {
  expect(readDecimal('18,5', 'nl')).toEqual({ value: '18.5', problem: null })
})
