import { afterEach, expect, test } from 'vitest'
import { toBody } from './to-body'
import { toPage } from './to-page'

const before = process.env['TZ']
afterEach(() => {
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
})

test.each([
  ['Pacific/Auckland', -780],
  ['Europe/Amsterdam', -60],
  ['America/Los_Angeles', 480],
])('a day picked in %s is sent as its midnight in UTC and comes back as the same day', (zone, offset) => {
  process.env['TZ'] = zone
  expect(new Date('2026-01-15T12:00:00Z').getTimezoneOffset()).toBe(offset)
  for (const [startsOn, endsOn] of [
    ['2026-01-01', '2026-12-31'],
    ['2026-03-29', '2027-03-28'],
    ['2026-02-28', '2028-02-29'],
  ] as const) {
    const body = toBody({ kind: 'term', startsOn, endsOn })
    expect(body).toEqual({
      type: 'submit',
      data: { contract_start_date: `${startsOn}T00:00:00Z`, contract_end_date: `${endsOn}T00:00:00Z` },
    })
    const { data } = body as { data: unknown }
    expect(toPage('contract_term_capture', data, 'cot').page).toMatchObject({ startsOn, endsOn })
  }
})
