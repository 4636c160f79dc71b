import { expect, test } from 'vitest'
import { whereFound } from './where-found'

const home = { street: 'Prins Hendrikkade 216', city: 'Örebro' }

test.each([
  ['', 'Örebro'],
  ['jansen', 'Örebro'],
  ['örebro', 'Örebro'],
  ['216', 'Örebro'],
  ['hendrikk', 'Prins Hendrikkade 216, Örebro'],
  ['PRINS hen 216', 'Prins Hendrikkade 216, Örebro'],
  ['jansen, hendrik', 'Prins Hendrikkade 216, Örebro'],
])('searched by %j they live in %j', (typed, said) => {
  expect(whereFound(home, typed)).toBe(said)
})

test('a street without a city stands alone', () => {
  expect(whereFound({ street: 'Ågatan 1', city: '' }, 'agatan')).toBe('Ågatan 1')
})
