import { expect, test } from 'vitest'
import { makeInvoiceId, makeLocalId, splitInvoiceId, splitLocalId } from './local-id'

test.each(['1', 'a/b', '/', 'x:waste', '50%', ' '])('an upstream id %j comes back whole', (upstreamId) => {
  expect(splitLocalId(makeLocalId('hub-1', upstreamId))).toEqual({ connectionId: 'hub-1', upstreamId })
})

test.each(['', '/', 'x', '/x', 'x/'])('%j is no local id', (id) => {
  expect(() => splitLocalId(id)).toThrow()
})

test.each([
  ['1', '1'],
  ['a/b', 'c'],
  ['a', 'b/c'],
  ['%2F', '/'],
  ['50%', 'x:waste'],
])('account %j and invoice %j come back whole', (accountId, invoiceId) => {
  const id = makeInvoiceId('data-1', accountId, invoiceId)
  expect(splitInvoiceId(id)).toEqual({ connectionId: 'data-1', accountId, invoiceId })
})

test('the same invoice id under two accounts makes two ids', () => {
  expect(makeInvoiceId('data-1', 'a', 'b/c')).not.toBe(makeInvoiceId('data-1', 'a/b', 'c'))
})

test.each(['', 'x', 'x/y', 'x//y', 'x/y/'])('%j is no invoice id', (id) => {
  expect(() => splitInvoiceId(id)).toThrow()
})
