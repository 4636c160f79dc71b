import { expect, test } from 'vitest'
import { dataLayerInvoice } from './schema'
import { toInvoice } from './to-invoice'

const fine = {
  id: 'i/1',
  invoiceNumber: 2026001,
  ocr: '12345678901234567890',
  amount: '1234.5',
  currency: 'sek',
  issuedDate: '2026-01-31T23:00:00Z',
  dueDate: '2026-03-01',
  status: 'Skickad till inkasso',
  periodStart: '2025-12-31T23:00:00Z',
  periodEnd: '2026-01-31T23:00:00Z',
}
const read = (changes: object = {}) => toInvoice('dl', 'a/1', dataLayerInvoice.parse({ ...fine, ...changes }))

test('reads an invoice', () => {
  expect(read()).toEqual({
    id: 'dl/a%2F1/i/1',
    upstreamId: 'i/1',
    connectionId: 'dl',
    accountId: 'dl/a/1',
    number: '2026001',
    ocr: '12345678901234567890',
    kind: 'invoice',
    status: 'Skickad till inkasso',
    issuedOn: '2026-02-01',
    dueOn: '2026-03-01',
    period: { from: '2026-01-01', to: '2026-02-01' },
    amount: { minor: 123450, currency: 'SEK' },
  })
})

test.each([
  [{ amount: -10 }, { minor: -1000, currency: 'SEK' }, 'credit'],
  [{ amount: 10, type: 'creditNote' }, { minor: -1000, currency: 'SEK' }, 'credit'],
  [{ amount: -10, type: 'Kreditfaktura' }, { minor: -1000, currency: 'SEK' }, 'credit'],
  [{ amount: 0, type: 'credit' }, { minor: 0, currency: 'SEK' }, 'credit'],
  [{ amount: 0 }, { minor: 0, currency: 'SEK' }, 'invoice'],
  [{ amount: 19.99, currency: undefined }, { minor: 1999, currency: 'XXX' }, 'invoice'],
  [{ amount: 1, currency: 'kr' }, { minor: 100, currency: 'XXX' }, 'invoice'],
  [{ amount: 1, currency: 'QQQ' }, { minor: 100, currency: 'QQQ' }, 'invoice'],
  [{ amount: '1234', currency: 'JPY' }, { minor: 1234, currency: 'JPY' }, 'invoice'],
  [{ amount: { value: '7.10', currency: 'EUR' } }, { minor: 710, currency: 'EUR' }, 'invoice'],
  [{ amount: undefined, totalAmount: 3 }, { minor: 300, currency: 'SEK' }, 'invoice'],
  [{ amount: '1 234,50' }, { minor: 123450, currency: 'SEK' }, 'invoice'],
  [{ amount: '−1\u00a0234,50' }, { minor: -123450, currency: 'SEK' }, 'credit'],
])('%j is %j, %s', (changes, amount, kind) => {
  expect(read(changes)).toMatchObject({ amount, kind })
})

test.each([
  { amount: '1,234' },
  { amount: '1.234,50' },
  { amount: '', total: 'x' },
  { amount: '9'.repeat(20) },
  { amount: '12 kr' },
])('an amount that could be two, or none, is refused: %j', (changes) => {
  expect(read(changes)).toBeNull()
})

test.each([
  [{ dueDate: 'later' }, { dueOn: null }],
  [{ periodEnd: undefined }, { period: null }],
  [{ periodEnd: '2025-12-01' }, { period: null }],
  [{ periodEnd: '2026-01-31T22:59:59Z' }, { period: { from: '2026-01-01', to: '2026-02-01' } }],
  [{ status: undefined }, { status: 'unknown' }],
  [{ invoiceNumber: '' }, { number: 'i/1' }],
  [{ ocr: undefined }, { ocr: null }],
  [{ accountId: 'a/1' }, { accountId: 'dl/a/1' }],
])('%j gives %j', (changes, expected) => {
  expect(read(changes)).toMatchObject(expected)
})

test('an invoice that says it is of another account is refused', () => {
  expect(read({ accountId: 'a/2' })).toBeNull()
})
