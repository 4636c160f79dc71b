import { lastDay } from '@shared/invoice'
import { expect, test } from 'vitest'
import { isPastDue, type PresetName, presetDays, today } from './days'
import { invoice } from './invoices.fixture'

test.each<[PresetName, string, string, string]>([
  ['thisMonth', '2024-02-29', '2024-02-01', '2024-02-29'],
  ['lastMonth', '2026-01-15', '2025-12-01', '2025-12-31'],
  ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['thisQuarter', '2026-11-22', '2026-10-01', '2026-12-31'],
  ['lastQuarter', '2026-01-01', '2025-10-01', '2025-12-31'],
  ['thisYear', '2026-12-31', '2026-01-01', '2026-12-31'],
  ['lastYear', '2026-01-01', '2025-01-01', '2025-12-31'],
  ['last12Months', '2026-11-22', '2025-11-23', '2026-11-22'],
  ['last12Months', '2026-12-31', '2026-01-01', '2026-12-31'],
])('%s seen from %s', (name, now, from, to) => {
  expect(presetDays(name, now)).toEqual({ from, to })
})

test('today is the day on this computer, not in UTC', () => {
  expect(today(new Date(2026, 0, 1, 0, 30))).toBe('2026-01-01')
  expect(today(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31')
})

test('a period ends on the day before its end, and never before it begins', () => {
  expect(lastDay({ from: '2026-02-01', to: '2026-03-01' })).toBe('2026-02-28')
  expect(lastDay({ from: '2026-02-01', to: '2026-02-01' })).toBe('2026-02-01')
})

test('only an open invoice that asks for money can be past due', () => {
  const open = { number: '1', status: 'new', dueOn: '2026-03-16' }
  expect(isPastDue(invoice(open), '2026-03-17')).toBe(true)
  expect(isPastDue(invoice(open), '2026-03-16')).toBe(false)
  expect(isPastDue(invoice({ ...open, dueOn: null }), '2026-03-17')).toBe(false)
  expect(isPastDue(invoice({ ...open, status: 'paid' }), '2026-03-17')).toBe(false)
  expect(isPastDue(invoice({ ...open, kind: 'credit' }), '2026-03-17')).toBe(false)
  expect(isPastDue(invoice({ ...open, amount: { minor: -1, currency: 'EUR' } }), '2026-03-17')).toBe(false)
})
