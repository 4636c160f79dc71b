import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold'

test.each([
  ['', ''],
  ['\u0000\u0007', ''],
  ['\ud800', '\ufffd'],
  ['  Jan\t\n van ', 'jan van'],
  ['É', 'e'],
  ['e\u0301', 'e'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['ØRSTED', 'orsted'],
  ['Ærø', 'aero'],
  ['İstanbul', 'istanbul'],
  ['Ijsĳs', 'ijsijs'],
  ['100%_"\'', '100%_"\''],
])('%j is searched as %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('folding what is folded changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

test('plain text is folded as it is beside an accent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(fold(text)).toBe(fold(`é ${text}`).slice(2))
    }),
  )
})
