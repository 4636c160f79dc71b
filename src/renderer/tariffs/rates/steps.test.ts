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

test('midnights are those of this computer, the one before the extent too', () => {
  const noon = new Date(2026, 2, 20, 12).getTime()
  const found = midnights(noon, noon + 36 * 3_600_000)
  expect(found.map((one) => new Date(one).getHours())).toEqual([0, 0, 0])
  expect(found[0]).toBeLessThan(noon)
})
