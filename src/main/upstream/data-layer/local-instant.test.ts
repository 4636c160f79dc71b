import { expect, test } from 'vitest'
import { instantOf } from './local-instant'

const read = (written: unknown, previous?: string) => {
  const instant = instantOf(written, previous ? Date.parse(previous) : undefined)
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().replace('.000Z', 'Z')
}

test.each([
  ['2026-01-31T23:00:00Z', '2026-01-31T23:00:00Z'],
  ['2026-02-01T00:00:00+01:00', '2026-01-31T23:00:00Z'],
  ['2026-02-01', '2026-01-31T23:00:00Z'],
  ['2026-07-01', '2026-06-30T22:00:00Z'],
  ['2026-07', '2026-06-30T22:00:00Z'],
  ['2026', '2025-12-31T23:00:00Z'],
  ['2026-07-01T13:15', '2026-07-01T11:15:00Z'],
  ['2026-07-01 13:15:00', '2026-07-01T11:15:00Z'],
  ['2026-03-29T01:45', '2026-03-29T00:45:00Z'],
  ['2026-03-29T03:00', '2026-03-29T01:00:00Z'],
])('%s is %s', (written, instant) => {
  expect(read(written)).toBe(instant)
})

test('the autumn hour that comes twice is told apart by what came before', () => {
  expect(read('2026-10-25T02:15', '2026-10-25T00:00:00Z')).toBe('2026-10-25T00:15:00Z')
  expect(read('2026-10-25T02:00', '2026-10-25T00:45:00Z')).toBe('2026-10-25T01:00:00Z')
  expect(read('2026-10-25T02:15', '2026-10-25T01:00:00Z')).toBe('2026-10-25T01:15:00Z')
})

test.each([
  null,
  undefined,
  5,
  '',
  'yesterday',
  '2026-02-30',
  '2026-13-01',
  '2026-01-01T',
  '2026-01-01T25:00',
  {},
])('%j is no instant', (written) => {
  expect(read(written)).toBe(null)
})
