import { expect, test } from 'vitest'
import { invoice } from '../invoices.fixture'
import { amountChange, daysFrom, lengthOf, perDay } from './differences'

const euro = (minor: number) => ({ minor, currency: 'EUR' })

test('amounts of one currency differ by an amount and a part', () => {
  expect(amountChange(euro(10000), euro(12500))).toEqual({ by: 2500, ratio: 0.25 })
  expect(amountChange(euro(10000), euro(0))).toEqual({ by: -10000, ratio: -1 })
})

test('a part of nothing, or of a credit note, is none', () => {
  expect(amountChange(euro(0), euro(100))).toEqual({ by: 100, ratio: null })
  expect(amountChange(euro(-500), euro(500))).toEqual({ by: 1000, ratio: null })
  expect(amountChange(euro(500), euro(-500))).toEqual({ by: -1000, ratio: null })
})

test('amounts of two currencies differ by nothing that could be said', () => {
  expect(amountChange(euro(100), { minor: 100, currency: 'SEK' })).toBeNull()
  expect(amountChange(null, euro(100))).toBeNull()
})

test('days are counted over the change of the clocks and over leap days', () => {
  expect(daysFrom('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysFrom('2026-03-30', '2026-03-28')).toBe(-2)
  expect(lengthOf({ from: '2028-02-01', to: '2028-03-01' })).toBe(29)
})

test('per day of its period; without days there is none', () => {
  const one = { number: '1', amount: euro(3100) }
  expect(perDay(invoice({ ...one, period: { from: '2026-01-01', to: '2026-02-01' } }))).toEqual(euro(100))
  expect(perDay(invoice({ ...one, period: null }))).toBeNull()
  expect(perDay(invoice({ ...one, period: { from: '2026-01-01', to: '2026-01-01' } }))).toBeNull()
})
