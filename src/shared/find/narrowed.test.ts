import { expect, test } from 'vitest'
import type { InvoiceChoice } from '../invoice'
import { narrowed } from './narrowed'
import { understand } from './understand'

const today = '2026-11-22'
const meant = (typed: string, chosen: InvoiceChoice = {}) =>
  narrowed({ ...chosen, text: typed }, understand(typed, today), today)

test('every part narrows, what is left is looked for', () => {
  expect(meant('jansen overdue > 500 okt 2025 credit geen pdf')).toEqual({
    text: 'jansen',
    overdueOn: today,
    amount: { min: 50001, max: undefined },
    issued: { from: '2025-10-01', to: '2025-10-31' },
    kind: 'credit',
    pdf: 'none',
  })
})

test('several statuses are one or the other', () => {
  expect(meant('paid open').statuses).toEqual(['paid', 'new', 'overdue', 'reminded', 'partlyPaid'])
})

test('what was chosen stays: only what both allow is left', () => {
  expect(meant('open', { statuses: ['paid', 'new'] }).statuses).toEqual(['new'])
  expect(meant('paid', { statuses: ['new'] }).statuses).toEqual([])
  expect(meant('credit', { kind: 'invoice' })).toMatchObject({ statuses: [] })
  expect(meant('okt 2025', { issued: { from: '2025-10-10' } }).issued).toEqual({
    from: '2025-10-10',
    to: '2025-10-31',
  })
  expect(meant('>500 <600', { amount: { max: 55000 } }).amount).toEqual({ min: 50001, max: 55000 })
  expect(meant('€ 5 > 3 kr').currencies).toEqual([])
})
