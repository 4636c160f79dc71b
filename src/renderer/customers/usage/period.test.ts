import { expect, test } from 'vitest'
import { kindOf, moved, periodAround, yearBefore } from './period'
import { hindrance, settled, usualKind } from './resolutions'

const days = (from: string, to: string) => ({ from, to })

test.each([
  ['years', '2026-03-29', '2022-01-01', '2027-01-01'],
  ['year', '2026-03-29', '2026-01-01', '2027-01-01'],
  ['month', '2024-02-29', '2024-02-01', '2024-03-01'],
  ['week', '2026-01-01', '2025-12-29', '2026-01-05'],
  ['week', '2026-01-04', '2025-12-29', '2026-01-05'],
  ['day', '2026-10-25', '2026-10-25', '2026-10-26'],
] as const)('the %s around %s is %s to %s, and is known as such', (kind, day, from, to) => {
  expect(periodAround(kind, day)).toEqual(days(from, to))
  expect(kindOf(days(from, to))).toBe(kind)
})

test.each([
  ['2026-01-01', '2026-02-01', 1, '2026-02-01', '2026-03-01'],
  ['2026-03-01', '2026-04-01', -1, '2026-02-01', '2026-03-01'],
  ['2024-03-01', '2024-04-01', -1, '2024-02-01', '2024-03-01'],
  ['2024-01-01', '2025-01-01', -1, '2023-01-01', '2024-01-01'],
  ['2025-12-29', '2026-01-05', 1, '2026-01-05', '2026-01-12'],
  ['2024-02-29', '2024-03-01', 1, '2024-03-01', '2024-03-02'],
  ['2026-03-03', '2026-03-13', 1, '2026-03-13', '2026-03-23'],
  ['2022-01-01', '2027-01-01', -1, '2017-01-01', '2022-01-01'],
] as const)('from %s to %s, moved by %i, is %s to %s', (from, to, by, newFrom, newTo) => {
  expect(moved(days(from, to), by)).toEqual(days(newFrom, newTo))
})

test.each([
  ['2024-02-01', '2024-03-01', '2023-02-01', '2023-03-01'],
  ['2025-02-01', '2025-03-01', '2024-02-01', '2024-02-29'],
  ['2024-02-10', '2024-02-29', '2023-02-10', '2023-03-01'],
  ['2024-02-29', '2024-03-01', '2023-02-28', '2023-03-01'],
  ['2026-01-01', '2027-01-01', '2025-01-01', '2026-01-01'],
])('the same days as %s to %s, a year before, are %s to %s', (from, to, newFrom, newTo) => {
  expect(yearBefore(days(from, to))).toEqual(days(newFrom, newTo))
})

test('typed days are no period with a name', () => {
  expect(kindOf(days('2026-03-02', '2026-04-02'))).toBeNull()
  expect(kindOf(days('2022-01-01', '2026-01-01'))).toBeNull()
})

const march = days('2026-03-01', '2026-04-01')

test.each([
  ['15min', 'hour', 'finerThanService'],
  ['month', '15min', 'periodTooShort'],
  ['hour', '15min', null],
] as const)('%s of a service as fine as %s, over a month: %s', (one, finest, why) => {
  expect(hindrance(one, finest, march)).toBe(why)
})

test('quarter hours of years are too many', () => {
  expect(hindrance('15min', '15min', periodAround('years', '2026-01-01'))).toBe('periodTooLong')
  expect(hindrance('15min', '15min', periodAround('year', '2024-01-01'))).toBeNull()
})

test.each([
  ['15min', 'hour', march, 'hour'],
  ['year', '15min', march, 'day'],
  ['day', 'month', march, 'month'],
  ['day', '15min', periodAround('day', '2026-03-29'), 'hour'],
] as const)('%s becomes what can be had of a service as fine as %s', (wanted, finest, period, got) => {
  expect(settled(wanted, finest, period)).toBe(got)
})

test.each([
  ['15min', 'month'],
  ['day', 'month'],
  ['month', 'year'],
  ['year', 'years'],
] as const)('a service as fine as %s begins with a %s', (finest, kind) => {
  expect(usualKind(finest)).toBe(kind)
})
