import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begun } from './begun'
import { understand } from './understand'

/** A Sunday. */
const today = '2026-11-22'

test.each([
  ['verval', 'verval', { kind: 'overdue' }],
  ['Jansen VERV', 'VERV', { kind: 'overdue' }],
  ['förf', 'förf', { kind: 'overdue' }],
  ['betaa', 'betaa', { kind: 'status', status: 'paid' }],
  ['no pd', 'no pd', { kind: 'noPdf' }],
  ['credit n', 'credit n', { kind: 'credit' }],
  ['okto', 'okto', { kind: 'period', of: 'issued', from: '2026-10-01', to: '2026-10-31' }],
  ['vorige ma', 'vorige ma', { kind: 'period', of: 'issued', from: '2026-10-01', to: '2026-10-31' }],
])('%s is on its way', (typed, words, meaning) => {
  expect(begun(typed, today)).toMatchObject({ typed: words, part: { meaning } })
})

test.each([
  ['too few letters', 've'],
  ['a word that something follows', 'verval '],
  ['what is meant as text', '"verval'],
  ['what could become this or that', 'cred'],
  ['what could become any week or month', 'last'],
  ['a month that people are called as well', 'augu'],
  ['a name', 'jansen'],
  ['what is understood as it is, though it could go on', 'anna open'],
  ['nothing', ''],
])('%s is not', (_, typed) => {
  expect(begun(typed, today)).toBeNull()
})

test('what stands before keeps its meaning, and what is left stays text', () => {
  const { understood } = begun('jansen > 100 betaa', today) ?? {}
  expect(understood?.text).toBe('jansen')
  expect(understood?.parts.map(({ meaning }) => meaning.kind)).toEqual(['amount', 'status'])
})

test('whatever is typed, it never throws, and says what it would be understood as', () => {
  const some = fc.array(fc.constantFrom('ver', 'val', 'cred', ' ', '"', 'okt', '2', '>', 'no', 'é', '\u0000'))
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        some.map((parts) => parts.join('')),
      ),
      (typed) => {
        const found = begun(typed, today)
        if (!found) return
        expect(typed.endsWith(found.typed)).toBe(true)
        const whole = typed.slice(0, found.part.from) + found.part.words
        expect(understand(whole, today)).toEqual(found.understood)
      },
    ),
  )
})
