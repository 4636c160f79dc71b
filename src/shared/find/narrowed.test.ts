import { expect, test } from 'vitest'
import type { InvoiceChoice } from '../invoice'
import { narrowed } from './narrowed'
import { understand } from './understand'

const today = '2026-11-22'
const meant = (typed: string, chosen: InvoiceChoice = {}) =>
  narrowed({ ...chosen, text: typed }, understand(typed, today), today, today)

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

test('what is chosen without naming a day means the day that it is', () => {
  const open = ['new', 'overdue', 'reminded', 'partlyPaid']
  // A Sunday: the week is over with it.
  expect(meant('', { standing: 'open', dueIn: 'thisWeek' })).toEqual({
    statuses: open,
    due: { from: '2026-11-16', to: today },
  })
  expect(meant('', { standing: 'overdue' })).toEqual({ overdueOn: today })
  expect(meant('', { issuedSince: 'yesterday' }).issued).toEqual({ from: '2026-11-21', to: undefined })
  expect(meant('', { pdf: 'none' })).toEqual({ pdf: 'none' })
})

test('it narrows what else is chosen and typed', () => {
  expect(meant('paid', { standing: 'open' }).statuses).toEqual([])
  expect(meant('', { standing: 'open', statuses: ['new', 'paid'] }).statuses).toEqual(['new'])
  expect(meant('', { issuedSince: 'yesterday', issued: { from: '2026-11-22' } }).issued).toEqual({
    from: today,
    to: undefined,
  })
})

test('where the person is, it may be another day than where bills are made', () => {
  const filter = narrowed(
    { issuedSince: 'yesterday', standing: 'overdue' },
    understand('', today),
    today,
    '2026-11-23',
  )
  expect(filter).toEqual({ issued: { from: today, to: undefined }, overdueOn: today })
})
