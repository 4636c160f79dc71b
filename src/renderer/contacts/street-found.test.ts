import { expect, test } from 'vitest'
import { streetFound } from './street-found'

const street = 'Prins Hendrikkäde 216'

test.each([
  ['', null],
  ['jansen', null],
  ['216', null],
  ['hendrikk', street],
  ['PRINS hen 216', street],
  ['jansen, hendrikkade', street],
  ['hendrikkäde', street],
])('%j finds the street %j', (typed, found) => {
  expect(streetFound({ street }, typed)).toBe(found)
})

test('nobody is found by a street that they do not have', () => {
  expect(streetFound({ street: null }, 'hendrikkade')).toBe(null)
  expect(streetFound({ street: '' }, 'hendrikkade')).toBe(null)
})
