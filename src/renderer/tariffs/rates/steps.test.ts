import { expect, test } from 'vitest'
import { midnights, stepAt, stepsOf } from './steps'

const rate = (from: string, to: string, cost: string, confidence = 1) => ({
  from: `2026-03-20T${from}:00Z`,
  to: `2026-03-20T${to}:00Z`,
  cost,
  confidence,
})

test('what is no time at all is left out, the rest is in order', () => {
  const steps = stepsOf(
    [rate('10:00', '11:00', '0.3', 0.8), rate('09:00', '09:00', '1'), rate('08:00', '10:00', '0.2')],
    100,
  )
  expect(steps.map(({ value, cost, isEstimate }) => ({ value, cost, isEstimate }))).toEqual([
    { value: 20, cost: '0.2', isEstimate: false },
    { value: 30, cost: '0.3', isEstimate: true },
  ])
  expect(stepAt(steps, Date.parse('2026-03-20T10:00:00Z'))).toBe(1)
  expect(stepAt(steps, Date.parse('2026-03-20T11:00:00Z'))).toBe(-1)
})

test('midnights are those of where it is delivered, the one before the extent too; also when the clocks change', () => {
  const between = (from: string, to: string) =>
    midnights(Date.parse(from), Date.parse(to)).map((one) => new Date(one).toISOString().slice(0, 16))
  expect(between('2026-03-20T11:00:00Z', '2026-03-21T23:00:00Z')).toEqual([
    '2026-03-19T23:00',
    '2026-03-20T23:00',
    '2026-03-21T23:00',
  ])
  expect(between('2026-03-28T23:00:00Z', '2026-03-30T10:00:00Z')).toEqual([
    '2026-03-28T23:00',
    '2026-03-29T22:00',
  ])
  expect(between('2026-10-24T22:00:00Z', '2026-10-26T10:00:00Z')).toEqual([
    '2026-10-24T22:00',
    '2026-10-25T23:00',
  ])
})
