import { expect, test } from 'vitest'
import { costOf, usageOf } from './chart/chart.fixture'
import { averagePrice, costModel, incomeOf, usedBeside } from './cost-model'
import { usageModel } from './usage-model'

const march = ['2026-03-01', '2026-04-01', 'day'] as const

test('what is earned hangs below zero, apart from what is paid', () => {
  const model = costModel(costOf([...march]), undefined, 'Others')
  expect(model?.down.extremes.max(0, 31)).toBeLessThan(0)
  expect(model && incomeOf(model)).toBeGreaterThan(0)
  expect(model?.up.values[3]).toBeGreaterThan(model?.total.values[3] ?? Number.NaN)
})

test('many parts: the largest by themselves, the others together, and nothing lost', () => {
  const cost = costOf([...march])
  const parts = Array.from({ length: 9 }, (_, at) => ({
    name: `p${at}`,
    type: null,
    values: cost.total.map(() => at + 1),
  }))
  const model = costModel({ ...cost, parts }, undefined, 'Others')
  expect(model?.layers.map(({ name }) => name)).toEqual(['p8', 'p7', 'p6', 'p5', 'p4', 'Others'])
  expect(model?.up.values[0]).toBe(45)
})

test('without parts the total is drawn; without numbers nothing', () => {
  const cost = { ...costOf([...march]), parts: [] }
  expect(costModel(cost, undefined, '')?.layers).toHaveLength(1)
  expect(costModel({ ...cost, total: cost.total.map(() => Number.NaN) }, undefined, '')).toBeNull()
  expect(
    costModel({ ...cost, starts: new Float64Array(), total: new Float64Array() }, undefined, ''),
  ).toBeNull()
})

test('use lies beside cost by its moment, not by its place', () => {
  const model = costModel(costOf([...march]), undefined, '')
  const usage = usageOf(['2026-03-10', '2026-04-01', 'day'], (_, at) => at)
  const used = model && usedBeside(model, usage)
  expect(used?.values.slice(8, 12)).toEqual(Float64Array.of(Number.NaN, 0, 1, 2))
})

test('an average price counts only intervals that have both', () => {
  expect(averagePrice(Float64Array.of(10, 20, Number.NaN), Float64Array.of(1, Number.NaN, 5))).toBe(10)
  expect(averagePrice(Float64Array.of(10), Float64Array.of(0))).toBeNull()
})

test('a series that is not there falls back; a year before on other days is none', () => {
  const usage = usageOf([...march])
  const model = usageModel(
    usage,
    { series: 'm3', line: undefined },
    usageOf(['2025-05-01', '2025-06-01', 'day']),
  )
  expect(model?.layers[0]?.name).toBe('kWh')
  expect(model?.before).toBeNull()
  expect(model?.line?.key).toBe('temperature')
  expect(usageModel(usage, { series: undefined, line: 'none' }, undefined)?.line).toBeNull()
  expect(usageModel({ ...usage, series: [] }, { series: undefined, line: undefined }, undefined)).toBeNull()
})
