import { expect, test } from 'vitest'
import { filterOf, lastDays } from './activity-list'

test('days of this computer are instants, from the first one’s begin to the last one’s end', () => {
  const { since = '', until = '' } = filterOf({ from: '2026-03-28', to: '2026-03-29' })
  expect(new Date(since).toString()).toContain('Mar 28 2026 00:00:00')
  expect(new Date(until).toString()).toContain('Mar 30 2026 00:00:00')
})

test('what is not said narrows nothing', () => {
  expect(filterOf({ text: '', acts: [], who: '', record: undefined })).toEqual({})
  expect(filterOf({ text: 'anna', endings: ['refused'] })).toEqual({ text: 'anna', endings: ['refused'] })
})

test('the last days end today', () => {
  expect(lastDays(1, '2026-03-01')).toEqual({ from: '2026-03-01', to: '2026-03-01' })
  expect(lastDays(7, '2026-03-01')).toEqual({ from: '2026-02-23', to: '2026-03-01' })
  expect(lastDays(365, '2026-01-01')).toEqual({ from: '2025-01-02', to: '2026-01-01' })
})
