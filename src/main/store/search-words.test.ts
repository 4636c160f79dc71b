import { expect, test } from 'vitest'
import { matching, searchText, searchWords } from './search-words'

test.each([
  ['', []],
  ['   ', []],
  ['Jan  Bérg', [['jan'], ['berg']]],
  ['06-12', [['06-12', '0612']]],
  ['+31 6 1234 5678', [['+31612345678', '31612345678', '0612345678']]],
  ['0031612345678', [['0031612345678', '0612345678']]],
  ['0031', [['0031']]],
  ['Jansen, Stijn', [['jansen'], ['stijn']]],
  ['Jansen,', [['jansen']]],
  [',', [[',']]],
  ['070 000 0002', [['0700000002']]],
  ['2026 0000 0252', [['202600000252']]],
  ['12 40002', [['12'], ['40002']]],
  ['-', [['-']]],
  ['-1', [['-1']]],
  ['06-', [['06-', '06']]],
])('the words of %j', (text, words) => {
  expect(searchWords(text)).toEqual(words)
})

test('numbers are searched with and without what stands between their digits', () => {
  expect(searchText(['Jan', null, '', '+31 (0)6-1234 5678', 'D-1'])).toBe(
    ['jan', '+31 (0)6-1234 5678', 'd-1', '31612345678', '0612345678'].join('\n'),
  )
})

test('what a search engine would read as its own language is text', () => {
  expect(matching(searchWords('a"b" NOT* ab'))).toEqual({ match: '("a""b""") AND ("not*")', short: [['ab']] })
})
