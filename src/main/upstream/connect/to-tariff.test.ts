import { expect, test } from 'vitest'
import { parseJson } from '../answer'
import { theirElements, theirRates, theirStatus, toElements } from './to-tariff'

const over = (answer: unknown) => parseJson(JSON.stringify(answer), true)

test('elements: a line for each price and each surcharge; a fraction becomes percent', () => {
  const rate = { fixed: 0.23431, to_kwh: 30.5, surcharge_fixed: 0.12, surcharge_percentage: 0.05 }
  const hours = [{ valid_from: '05:00:00', valid_to: '00:00:00', rate: [rate] }]
  const schedule = [{ months: ['Jan'], days_and_hours: [{ days: ['Weekdays'], hours }] }]
  const tariff = {
    display_name: 'Flex',
    direction: 'IMPORT',
    contract_end_date: '2024-01-24T00:00:00Z',
    schedule,
  }
  const answer = {
    object: 'list',
    data: [tariff, { ...tariff, direction: 'EXPORT' }, 7, { display_name: 'Grid' }],
  }
  const when = 'Jan Weekdays 05:00–24:00 ≤ 30.5 kWh'
  expect(toElements(theirElements.parse(over(answer)), 'import')).toEqual({
    name: 'Flex',
    contractEndsOn: '2024-01-24',
    elements: [
      { name: 'Flex', cost: '0.23431', percentage: null, schedule: when },
      { name: 'Flex', cost: '0.12', percentage: '5', schedule: when },
      { name: 'Grid', cost: null, percentage: null, schedule: '' },
    ],
  })
})

test('what is always so says nothing of when', () => {
  const hours = [{ valid_from: '00:00:00', valid_to: '00:00:00', rate: [{ value: '0.2' }] }]
  const data = [{ name: 'N', data: [{ months: ['All'], days_and_hours: [{ days: 'All', hours }] }] }]
  expect(toElements(theirElements.parse(over({ data })), 'export').elements).toEqual([
    { name: 'N', cost: '0.2', percentage: null, schedule: '' },
  ])
})

test('rates: in UTC and in order, without what is none', () => {
  const at = (from: string, to: string, tariff: unknown) => ({ valid_from: from, valid_to: to, tariff })
  const data = [
    at('2026-01-02T01:00:00+01:00', '2026-01-02T02:00:00+01:00', { rate: 0.30000000000000004 }),
    at('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', { cost: '0.1', confidence: 0.5 }),
    at('x', '2026-01-02T00:00:00Z', { cost: 1 }),
    at('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', {}),
  ]
  expect(theirRates.parse(over({ currency_code: 'EUR', data, next_update: 'soon' }))).toEqual({
    currency: 'EUR',
    nextUpdate: null,
    data: [
      { from: '2026-01-01T00:00:00.000Z', to: '2026-01-02T00:00:00.000Z', cost: '0.1', confidence: 0.5 },
      { from: '2026-01-02T00:00:00.000Z', to: '2026-01-02T01:00:00.000Z', cost: '0.3', confidence: 1 },
    ],
  })
  expect(theirRates.parse(null)).toEqual({ currency: null, nextUpdate: null, data: [] })
})

test('a status may carry a stray space, or not be there', () => {
  const tariff_status = { commodity_export: { status: 'CONNECTED ', provider: { display_name: 'E' } } }
  expect(theirStatus.parse({ tariff_status })).toMatchObject({
    import: { status: null, provider: null },
    export: { status: 'CONNECTED', provider: 'E' },
  })
})
