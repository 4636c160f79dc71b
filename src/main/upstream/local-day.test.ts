import { expect, test } from 'vitest'
import { localDay, localEndDay, startOfDay } from './local-day'

test.each([
  ['2026-01-31', '2026-01-31'],
  ['2026-01-31T23:30:00Z', '2026-02-01'],
  ['2026-06-30T21:59:59.999Z', '2026-06-30'],
  ['2026-06-30T22:00:00Z', '2026-07-01'],
  ['2026-01-31T23:30:00+01:00', '2026-01-31'],
  ['2026-01-31T23:30:00', '2026-01-31'],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['0001-01-01T00:00:00Z', null],
  ['2026-01-31 or so', null],
  ['31/01/2026', null],
  ['', null],
])('%j is the day %s in Stockholm', (written, day) => {
  expect(localDay(written)).toBe(day)
})

test.each([
  ['2026-02-01', '2026-02-01'],
  ['2026-01-31T23:00:00Z', '2026-02-01'],
  ['2026-01-31T22:59:59Z', '2026-02-01'],
  ['2026-01-31T00:00:00', '2026-01-31'],
  ['2026-12-31T12:00:00', '2027-01-01'],
  ['never', null],
])('a period that ends %j ends before %s', (written, day) => {
  expect(localEndDay(written)).toBe(day)
})

test.each([
  ['2026-01-01', '2025-12-31T23:00:00Z'],
  ['2026-03-29', '2026-03-28T23:00:00Z'],
  ['2026-03-30', '2026-03-29T22:00:00Z'],
  ['2026-10-26', '2026-10-25T23:00:00Z'],
])('%s begins at %s', (day, instant) => {
  expect(startOfDay(day)).toBe(instant)
})
