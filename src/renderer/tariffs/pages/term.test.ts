import { expect, test } from 'vitest'
import { termOf } from './term'

test.each([
  ['31-02-2026', '', { startsOn: 'noDay' }],
  ['1-3-2026', 'never', { endsOn: 'noDay' }],
  ['', '1-3-2026', { startsOn: 'startMissing' }],
  ['2-3-2026', '1-3-2026', { endsOn: 'endsFirst' }],
])('from %j to %j is no term', (start, end, problems) => {
  expect(termOf(start, end)).toEqual({ term: null, problems })
})

test('days are the picked ones', () => {
  expect(termOf('1-3-2026', '28/2/2027').term).toEqual({ startsOn: '2026-03-01', endsOn: '2027-02-28' })
  expect(termOf('2026-03-29', '').term).toEqual({ startsOn: '2026-03-29', endsOn: null })
  expect(termOf(' ', '').term).toEqual({ startsOn: null, endsOn: null })
})
