import { expect, test } from 'vitest'
import { pageOfFew } from './few'

const all = [
  { id: '1', name: 'b', size: 10 },
  { id: '2', name: 'a', size: 9 },
  { id: '3', name: 'b', size: 9 },
  { id: '4', name: 'a', size: 9 },
]
const ids = (...[by, direction, thenBy]: ['name' | 'size', 'ascending' | 'descending', ('name' | 'size')?]) =>
  pageOfFew(
    all,
    {
      ...{ text: '', offset: 0, limit: 10 },
      sort: { by, direction, ...(thenBy && { thenBy: [{ by: thenBy, direction: 'ascending' as const }] }) },
    },
    { searched: ({ name }) => [name], key: (one, by: 'name' | 'size') => one[by] },
  )
    .rows.map(({ id }) => id)
    .join('')

test('what is equal in the first column is in order of the next, then of id, the way of the first', () => {
  expect(ids('name', 'ascending')).toBe('2413')
  expect(ids('name', 'descending')).toBe('3142')
  expect(ids('name', 'descending', 'size')).toBe('3142')
  expect(ids('size', 'ascending', 'name')).toBe('2431')
  expect(ids('size', 'descending', 'name')).toBe('1423')
})
