import { expect, test } from 'vitest'
import { coverageOf } from './coverage'

const bill = (from: string | null, to: string | null, issuedOn: string | null = null) => ({
  from,
  to,
  issuedOn,
})

test('no bills, and bills that say nothing, cover nothing', () => {
  const nothing = { from: null, to: null, gaps: [], usualDays: null, stale: false }
  expect(coverageOf('1', [], '2026-01-01')).toMatchObject({ bills: 0, lastBillOn: null, ...nothing })
  expect(
    coverageOf('1', [bill(null, '2026-01-01', '2026-01-05'), bill('2026-02-01', '2026-01-01')], '2026-01-01'),
  ).toMatchObject({
    bills: 2,
    lastBillOn: '2026-01-05',
    ...nothing,
  })
})

test('a missing month is a gap; overlapping bills are none; in any order', () => {
  const bills = [
    bill('2025-04-01', '2025-04-30', '2025-05-04'),
    bill('2025-01-01', '2025-01-31', '2025-02-04'),
    bill('2025-02-01', '2025-02-28'),
    bill('2025-02-10', '2025-02-28'),
  ]
  expect(coverageOf('1', bills, '2025-05-10')).toEqual({
    accountId: '1',
    bills: 4,
    from: '2025-01-01',
    to: '2025-05-01',
    lastBillOn: '2025-05-04',
    gaps: [{ from: '2025-03-01', to: '2025-04-01' }],
    usualDays: 30,
    stale: false,
  })
})

test('after one and a half periods without a bill it is stale', () => {
  const bills = [bill('2025-01-01', '2025-01-30'), bill('2025-01-31', '2025-03-01')]
  expect(coverageOf('1', bills, '2025-04-16')).toMatchObject({ usualDays: 30, stale: false })
  expect(coverageOf('1', bills, '2025-04-17')).toMatchObject({ stale: true })
})
