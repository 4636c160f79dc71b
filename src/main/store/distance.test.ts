import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance } from './distance'

test.each([
  ['jansn', 'jansen', 1],
  ['jnasen', 'jansen', 1],
  ['jansen', 'jansen', 0],
  ['gustavson', 'gustafsson', 2],
  ['', 'ab', 2],
])('%s and %s differ by %i', (one, other, away) => {
  expect(distance(one, other, 2)).toBe(away)
  expect(distance(other, one, 2)).toBe(away)
  expect(distance(one, other, away - 1)).toBe(null)
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

test('one letter less, or two that changed places, is one away', () => {
  fc.assert(
    fc.property(word, fc.nat(), (text, at) => {
      const place = at % (text.length + 1)
      const without = text.slice(0, place) + text.slice(place + 1)
      expect(distance(text, without, 1)).toBe(text.length - without.length)
      const [a = '', b = ''] = text.slice(place, place + 2)
      const swapped = text.slice(0, place) + b + a + text.slice(place + 2)
      expect(distance(text, swapped, 1)).toBe(swapped === text ? 0 : 1)
    }),
  )
})
