import { expect, test } from 'vitest'
import { costOf, usageOf } from '../chart/chart.fixture'
import { costModel } from '../cost-model'
import { usageModel } from '../usage-model'
import { csvRows } from './rows'

const words = { from: 'From', clock: 'Clock' }
const column = (values: Float64Array) => ({
  key: 'kWh',
  name: 'Energy',
  mark: 0,
  unit: 'kWh',
  values,
  write: String,
  plain: (value: number) => value,
})

test('the hour that comes twice has two clocks', () => {
  const usage = usageOf(['2026-10-25', '2026-10-26', 'hour'], (_, at) => at)
  const model = usageModel(usage, { series: undefined, line: 'none' }, undefined)
  const rows = model && csvRows(model, [column(model.total.values)], words)
  expect(rows?.slice(0, 5)).toEqual([
    ['From', 'Clock', 'Energy (kWh)'],
    ['2026-10-25 00:00', 'UTC+02:00', 0],
    ['2026-10-25 01:00', 'UTC+02:00', 1],
    ['2026-10-25 02:00', 'UTC+02:00', 2],
    ['2026-10-25 02:00', 'UTC+01:00', 3],
  ])
})

test('days and months are their own names', () => {
  const model = costModel(costOf(['2026-01-01', '2026-03-01', 'month']), undefined, '')
  const rows = model && csvRows(model, [], words)
  expect(rows).toEqual([['From'], ['2026-01'], ['2026-02']])
})
