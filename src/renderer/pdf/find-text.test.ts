import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findText } from './find-text'

const line = (str: string) => ({ str, hasEOL: true })
const piece = (str: string) => ({ str, hasEOL: false })

test('finds nothing for nothing', () => {
  expect(findText([line('abc')], '')).toEqual([])
  expect(findText([line('abc')], '   ')).toEqual([])
  expect(findText([], 'abc')).toEqual([])
})

test('accents, case and kinds of space do not matter', () => {
  expect(findText([line('🧾é')], 'E')).toEqual([{ from: { item: 0, at: 2 }, to: { item: 0, at: 3 } }])
  expect(findText([line('Förfallodag é\u00a0É')], 'FORFALLO')).toEqual([
    { from: { item: 0, at: 0 }, to: { item: 0, at: 8 } },
  ])
  expect(findText([line('1\u00a0234,50')], '1 234,50')).toHaveLength(1)
  expect(findText([line('ﬁets')], 'fiets')).toEqual([{ from: { item: 0, at: 0 }, to: { item: 0, at: 4 } }])
})

test('words run on over pieces and line ends', () => {
  expect(
    findText([piece('Totaal te '), piece('be'), line('talen'), line('vóór 1 mei')], 'betalen voor'),
  ).toEqual([{ from: { item: 1, at: 0 }, to: { item: 3, at: 4 } }])
})

test('matches do not overlap', () => {
  expect(findText([line('aaaa')], 'aa')).toHaveLength(2)
})

test('what is found begins and ends where it stands in the page', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.string({ unit: 'grapheme' }),
      (texts, words) => {
        for (const { from, to } of findText(texts.map(piece), words)) {
          expect(from.item).toBeLessThanOrEqual(to.item)
          expect(from.at).toBeLessThan(texts[from.item]?.length ?? 0)
          expect(to.at).toBeGreaterThan(0)
          expect(to.at).toBeLessThanOrEqual(texts[to.item]?.length ?? 0)
        }
      },
    ),
  )
})
