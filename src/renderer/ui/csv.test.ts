import type { Cell } from '@shared/csv'
import type { Language } from '@shared/language'
import { expect, test } from 'vitest'
import { csvOf } from './csv'

const text = (rows: Cell[][], language: Language = 'en') =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvOf(rows, language))

test.each([
  ['en', '\uFEFFa,1234.5,-0.25\r\n'],
  ['nl', '\uFEFFa;1234,5;-0,25\r\n'],
  ['sv', '\uFEFFa;1234,5;-0,25\r\n'],
] as const)('%s: separator and decimal sign of its spreadsheets', (language, expected) => {
  expect(text([['a', 1234.5, -0.25]], language)).toBe(expected)
})

test.each(['=1+1', '+31 6', '-1', '@SUM(A1)', '＝1+1'])('%s is a text, not a formula', (cell) => {
  expect(text([[cell]])).toBe(`\uFEFF'${cell}\r\n`)
})

test.each(['\t=1+1', '\r=1+1', '\n=1+1'])('%j is one as well, and stays one cell', (cell) => {
  expect(text([[cell]])).toBe(`\uFEFF"'${cell}"\r\n`)
})

test.each(['en', 'nl'] as const)(
  '%s: split at another sign, a cell does not become a formula',
  (language) => {
    for (const cell of ['x,=1+1', 'x;=1+1', 'x\t=1+1'])
      expect(text([[cell]], language)).toBe(`\uFEFF"${cell}"\r\n`)
  },
)

test('a formula that needs quotes as well gets both', () => {
  expect(text([['=cmd|"x",1']])).toBe('\uFEFF"\'=cmd|""x"",1"\r\n')
})

test('what would end a cell is quoted; what is missing is empty; what floats add is cut off', () => {
  expect(text([['a,b', 'c"d', 'e\nf', 'g;h', Number.NaN, 0.1 + 0.2, 1e-9]])).toBe(
    '\uFEFF"a,b","c""d","e\nf","g;h",,0.3,0\r\n',
  )
  expect(text([['a,b', 'g;h']], 'sv')).toBe('\uFEFF"a,b";"g;h"\r\n')
})
