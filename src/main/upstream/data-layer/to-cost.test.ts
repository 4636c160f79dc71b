import { expect, test } from 'vitest'
import { seriesAnswer } from './series-answer'
import { toCost } from './to-cost'

const read = (answer: unknown, usual: string | null = 'SEK') =>
  toCost(seriesAnswer.parse(answer), { from: '2026-01-01', to: '2026-01-03', resolution: 'day' }, usual)
const one = '2025-12-31T23:00:00Z'
const two = '2026-01-01T23:00:00Z'

test('reads cost and its parts; what was earned is negative', () => {
  const parts = [
    { name: 'Energy', type: 'spotkWh', cost: 10.1 },
    { name: 'Fee', type: 'month', cost: '1,25' },
    { name: 'Fee', type: 'month', cost: 1 },
    { type: 'kWh', amount: 3 },
    'x',
  ]
  const cost = read({
    values: [
      { date: one, cost: 12.35, costExclVat: 9.88, parts },
      { date: two, cost: '-4.5', parts: [{ name: 'Energy', type: 'spotkWh', cost: -4.5 }] },
    ],
  })
  expect(cost).toMatchObject({
    currency: 'SEK',
    total: Float64Array.of(1235, -450),
    exclVat: Float64Array.of(988, Number.NaN),
    parts: [
      { name: 'Energy', type: 'spotkWh', values: Float64Array.of(1010, -450) },
      { name: 'Fee', type: 'month', values: Float64Array.of(225, Number.NaN) },
      { name: 'kWh', type: 'kWh', values: Float64Array.of(300, Number.NaN) },
    ],
  })
})

test('a quarter of an hour costs fractions of an öre, and they add up', () => {
  const values = Array.from({ length: 96 }, (_, index) => ({
    date: new Date(Date.parse(one) + index * 900_000).toISOString(),
    cost: 0.0345,
  }))
  const asked = { from: '2026-01-01', to: '2026-01-02', resolution: '15min' } as const
  const { total } = toCost(seriesAnswer.parse({ values }), asked, 'SEK')
  expect(total.reduce((sum, minor) => sum + minor, 0)).toBeCloseTo(331.2, 6)
})

test.each([
  [{ currency: 'nok', values: [] }, 'NOK'],
  [{ values: [{ date: one, cost: 1, currency: 'EUR' }] }, 'EUR'],
  [{ values: [{ date: one, cost: 1 }] }, 'SEK'],
])('the currency of %j is %s', (answer, currency) => {
  expect(read(answer).currency).toBe(currency)
})

test('of what nobody says the currency, none is guessed; minor units are those of the currency', () => {
  expect(read([{ date: one, cost: 1 }], null).currency).toBe('XXX')
  expect(read([{ date: one, cost: 120 }], 'JPY').total[0]).toBe(120)
})

test('nothing said is nothing, not zero', () => {
  expect(read([{ date: one, cost: 'free' }, { date: two }])).toMatchObject({
    total: Float64Array.of(Number.NaN, Number.NaN),
    exclVat: null,
    parts: [],
  })
})
