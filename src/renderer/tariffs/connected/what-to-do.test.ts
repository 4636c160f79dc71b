import { expect, test } from 'vitest'
import { whatToDo } from './what-to-do'

const fine = { processing: 'done', status: 'CONNECTED', contractEndsOn: null } as const

test.each([
  [{ ...fine, processing: 'failed' as const }, 'failed'],
  [{ ...fine, status: 'FAILED' }, 'failed'],
  [{ ...fine, status: 'RECONNECT_REQUIRED' }, 'failed'],
  [{ ...fine, processing: 'pending' as const }, 'pending'],
  [{ ...fine, contractEndsOn: '2026-03-19' }, 'ended'],
  [{ ...fine, contractEndsOn: '2026-03-20' }, 'endsSoon'],
  [{ ...fine, contractEndsOn: '2026-04-19' }, 'endsSoon'],
  [{ ...fine, contractEndsOn: '2026-04-20' }, null],
  [fine, null],
])('%o: %s', (tariff, todo) => {
  expect(whatToDo(tariff, '2026-03-20')).toBe(todo)
})
