import { type Sort, sortedBy } from '@shared/sort'
import { expect, test } from 'vitest'
import { sortAlone, sortEarlier, sortNext, sortToo, sortWithout, turn } from './sorting'

type By = 'a' | 'b' | 'c' | 'd'
/** "a b-" is by a, then by b the other way. */
const read = (text: string): Sort<By> => {
  const [first, ...thenBy] = text.split(' ').map((word) => ({
    by: word[0] as By,
    direction: word.endsWith('-') ? ('descending' as const) : ('ascending' as const),
  }))
  if (!first) throw new Error('no column')
  return { ...first, ...(thenBy.length > 0 && { thenBy }) }
}
const said = (sort: Sort<By>) =>
  sortedBy(sort)
    .map(({ by, direction }) => (direction === 'ascending' ? by : `${by}-`))
    .join(' ')

test.each([
  ['a', 'a', 'a-'],
  ['a-', 'a', 'a'],
  ['a', 'b', 'b'],
  ['a b- c', 'b', 'b'],
  ['a b c', 'a', 'a-'],
] as const)('%s, then %s pressed: %s', (before, by, after) => {
  expect(said(sortAlone(read(before), by))).toBe(after)
})

test.each([
  ['a', 'b', 'a b'],
  ['a b', 'b', 'a b-'],
  ['a b-', 'b', 'a'],
  ['a- b', 'a', 'b'],
  // Sorted by nothing there is no list.
  ['a', 'a', 'a-'],
  ['a-', 'a', 'a'],
  ['a b', 'c', 'a b c'],
  // The fourth takes the place of the third.
  ['a b c-', 'd', 'a b d'],
] as const)('%s, then %s pressed with Shift: %s', (before, by, after) => {
  expect(said(sortNext(read(before), by))).toBe(after)
})

test('a column comes earlier, turns round and goes, but the last one stays', () => {
  expect(said(sortEarlier(read('a b- c'), 'c'))).toBe('a c b-')
  expect(said(sortEarlier(read('a b'), 'a'))).toBe('a b')
  expect(said(sortEarlier(read('a b'), 'd'))).toBe('a b')
  expect(said(turn(read('a b- c'), 'b'))).toBe('a b c')
  expect(said(sortWithout(read('a- b-'), 'a'))).toBe('b-')
  expect(said(sortWithout(read('a-'), 'a'))).toBe('a-')
  expect(said(sortToo(read('a b'), 'a'))).toBe('b a')
  expect(read('a').thenBy).toBeUndefined()
  expect(sortWithout(read('a b'), 'b')).toEqual({ by: 'a', direction: 'ascending' })
})
