import { expect, test } from 'vitest'
import { hrefOf, isLess, isSame, said, textOf } from './address'

test('what is written into an address is read out of it', () => {
  const search = { text: 'å & "b"', statuses: ['new', 'x,y'], amount: { min: 5 }, archived: undefined }
  expect(said(textOf(search))).toEqual({ text: 'å & "b"', statuses: ['new', 'x,y'], amount: { min: 5 } })
  expect(hrefOf('invoices', {})).toBe('/invoices')
  expect(said(hrefOf('contacts', { text: 'a' }, '7').split('?')[1] ?? '')).toEqual({ text: 'a', saved: '7' })
})

test('the same in another order is the same; another order of a list is not', () => {
  expect(isSame({ a: 1, b: { c: 1, d: undefined } }, { b: { c: 1 }, a: 1, e: undefined })).toBe(true)
  expect(isSame({ a: ['x', 'y'] }, { a: ['y', 'x'] })).toBe(false)
  expect(isSame({ a: 'x' }, {})).toBe(false)
  expect(isSame({ a: '1' }, { a: 1 })).toBe(false)
})

test('what is not understood is missed', () => {
  expect(isLess({ a: 1, gone: undefined }, { a: 1, gone: true })).toBe(true)
  expect(isLess({ a: 1 }, { a: 1 })).toBe(false)
})
