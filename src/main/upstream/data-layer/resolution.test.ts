import { expect, test } from 'vitest'
import { toResolution } from './resolution'

test.each([
  ['15min', '15min'],
  ['PT15M', '15min'],
  ['15 minutes', '15min'],
  ['quarter-hour', '15min'],
  ['5min', '15min'],
  ['Hour', 'hour'],
  ['hourly', 'hour'],
  ['PT1H', 'hour'],
  ['PT60M', 'hour'],
  ['60min', 'hour'],
  ['30 min', 'hour'],
  ['P1D', 'day'],
  ['DAILY', 'day'],
  ['MONTH', 'month'],
  ['P1M', 'month'],
  ['yearly', 'year'],
])('%s is %s', (written, resolution) => {
  expect(toResolution(written)).toBe(resolution)
})

test.each([null, '', 'week', 'realtime', 'quarter', '90min', 'kvartal'])(
  '%j is none that we know',
  (written) => {
    expect(toResolution(written)).toBe(null)
  },
)
