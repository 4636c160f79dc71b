import { expect, test } from 'vitest'
import { barsOf, daysOf } from './months'

const of = (month: string, minor: bigint, currency = 'EUR') => ({ month, minor, currency, count: 1 })

test('months between the first and the last are there, also those without an invoice and of another year', () => {
  const bars = barsOf([of('2025-11', 5n), of('2025-12', 1n, 'SEK'), of('2026-02', -7n)], 'EUR')
  expect(bars.map(({ month, minor, count }) => [month, minor, count])).toEqual([
    ['2025-11', 5n, 1],
    ['2025-12', 0n, 0],
    ['2026-01', 0n, 0],
    ['2026-02', -7n, 1],
  ])
})

test('of a currency of which there is nothing there are no months', () => {
  expect(barsOf([of('2025-11', 5n)], 'JPY')).toEqual([])
})

test.each([
  ['2024-02', '2024-02-29'],
  ['2026-02', '2026-02-28'],
  ['2025-12', '2025-12-31'],
])('%s ends at %s', (month, to) => {
  expect(daysOf(month)).toEqual({ from: `${month}-01`, to })
})
