import type { Resolution } from '@shared/usage'
import { expect, test } from 'vitest'
import { seriesAnswer } from './series-answer'
import { toUsage } from './to-usage'

const read = (answer: unknown, from = '2026-01-01', to = '2026-01-03', resolution: Resolution = 'day') =>
  toUsage(seriesAnswer.parse(answer), { from, to, resolution })
const first = (answer: unknown) => [...(read(answer).series[0]?.values ?? [])]

test('reads usage with what it is compared with', () => {
  const usage = read({
    fromDate: '2025-12-31T23:00:00Z',
    toDate: '2026-01-02T23:00:00Z',
    resolution: 'day',
    comparisonProperties: [{ key: 'temperature', unit: '°C' }],
    values: [
      { date: '2025-12-31T23:00:00Z', kWh: 1.5, m3: 2, kg: 3, peakWatt: 4000, cost: 9, temperature: -3.5 },
      { date: '2026-01-01T23:00:00Z', kWh: 0, m3: 2, temperature: null },
    ],
  })
  expect(usage).toEqual({
    resolution: 'day',
    from: '2026-01-01',
    to: '2026-01-03',
    zone: 'Europe/Stockholm',
    starts: Float64Array.of(Date.parse('2025-12-31T23:00:00Z'), Date.parse('2026-01-01T23:00:00Z')),
    series: [
      { key: 'kWh', unit: 'kWh', values: Float64Array.of(1.5, 0) },
      { key: 'm3', unit: 'm³', values: Float64Array.of(2, 2) },
      { key: 'kg', unit: 'kg', values: Float64Array.of(3, Number.NaN) },
      { key: 'peakWatt', unit: 'W', values: Float64Array.of(4000, Number.NaN) },
    ],
    comparisons: [{ key: 'temperature', unit: '°C', values: Float64Array.of(-3.5, Number.NaN) }],
  })
})

const one = '2025-12-31T23:00:00Z'
const two = '2026-01-01T23:00:00Z'
test.each([
  ['a bare list', [{ date: one, kWh: 1 }], [1, Number.NaN]],
  ['an envelope', { data: { values: [{ date: one, kWh: 1 }] } }, [1, Number.NaN]],
  ['other spellings', { measurements: [{ start_date: one, KWH: '1,5' }] }, [1.5, Number.NaN]],
  [
    'the other way round',
    [
      { date: two, kWh: 2 },
      { date: one, kWh: 1 },
    ],
    [1, 2],
  ],
  [
    'two spellings in one list',
    [
      { date: one, kwh: 1 },
      { date: two, kWh: 2 },
    ],
    [1, 2],
  ],
  ['rows that are none', [null, 'x', { date: one, kWh: 1 }], [1, Number.NaN]],
  [
    'values that are none',
    [
      { date: one, kWh: null },
      { date: two, kWh: 2 },
    ],
    [Number.NaN, 2],
  ],
  [
    'outside the period',
    [
      { date: '2026-01-02T23:00:00Z', kWh: 9 },
      { date: one, kWh: 1 },
    ],
    [1, Number.NaN],
  ],
  ['without a date', [{ kWh: 9 }, { date: one, kWh: 1 }], [1, Number.NaN]],
  [
    'days in UTC',
    [
      { date: '2026-01-01T00:00:00Z', kWh: 1 },
      { date: '2026-01-02T00:00:00Z', kWh: 2 },
    ],
    [1, 2],
  ],
  [
    'local days',
    [
      { date: '2026-01-01', kWh: 1 },
      { date: '2026-01-02', kWh: 2 },
    ],
    [1, 2],
  ],
])('%s', (_, answer, values) => {
  expect(first(answer)).toEqual(values)
})

test.each([[[]], [{ values: [] }], [null], [{ data: null }], [{ values: [], comparisonProperties: 'none' }]])(
  '%j is nothing measured, not a failure',
  (answer) => {
    expect(read(answer)).toMatchObject({ series: [], comparisons: [] })
    expect(read(answer).starts).toHaveLength(2)
  },
)

test.each(['x', 5, {}, { values: 'x' }, { outcome: { rows: 'none' } }])('%j is no answer', (answer) => {
  expect(seriesAnswer.safeParse(answer).success).toBe(false)
})

test('an answer in another resolution is read in that one; one that nobody knows is not', () => {
  expect(read({ resolution: 'MONTH', values: [{ date: one, kWh: 5 }] })).toMatchObject({
    resolution: 'month',
    series: [{ values: Float64Array.of(5) }],
  })
  expect(read({ resolution: 'fortnight', values: [{ date: one, kWh: 5 }] }).resolution).toBe('day')
})

test('what is compared with may be in a record of its own, or named only', () => {
  const values = [{ date: one, kWh: 1, comparisonProperties: { degreeDays: 12 } }]
  expect(
    read({ values, comparisonProperties: [{ key: 'degreeDays' }, 'wind', { unit: 'x' }] }).comparisons,
  ).toEqual([
    { key: 'degreeDays', unit: '', values: Float64Array.of(12, Number.NaN) },
    { key: 'wind', unit: '', values: Float64Array.of(Number.NaN, Number.NaN) },
  ])
})

test.each([
  ['2026-03-29', '2026-03-30', 92],
  ['2026-10-25', '2026-10-26', 100],
])('every quarter of %s has its place, as instants and as local times', (from, to, count) => {
  const starts = read([], from, to, '15min').starts
  const byInstant = [...starts].map((start, index) => ({ date: new Date(start).toISOString(), kWh: index }))
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  const byClock = [...starts].map((start, index) => ({ date: wall.format(start), kWh: index }))
  for (const rows of [byInstant, byClock]) {
    const values = read(rows, from, to, '15min').series[0]?.values
    expect([...(values ?? [])]).toEqual(Array.from({ length: count }, (_, index) => index))
  }
})
