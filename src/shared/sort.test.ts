import { expect, test } from 'vitest'
import { sortOf } from './sort'

const sort = sortOf(['name', 'city', 'email', 'phone'])
const up = (by: string) => ({ by, direction: 'ascending' })

test.each([
  ['a column that is not there', up('weather')],
  ['one that is not there after the first', { ...up('name'), thenBy: [up('weather')] }],
  ['no direction', { by: 'name' }],
  ['the same column twice', { ...up('name'), thenBy: [up('name')] }],
  [
    'the same column twice, another way',
    { ...up('name'), thenBy: [{ by: 'name', direction: 'descending' }] },
  ],
  ['the same column twice after the first', { ...up('name'), thenBy: [up('city'), up('city')] }],
  ['four columns', { ...up('name'), thenBy: [up('city'), up('email'), up('phone')] }],
  ['no column after the first, but a place for it', { ...up('name'), thenBy: [] }],
  ['a column in place of columns', { ...up('name'), thenBy: up('city') }],
])('%s is no order', (_, given) => {
  expect(sort.safeParse(given).success).toBe(false)
})

test('one column, or up to three', () => {
  for (const thenBy of [undefined, [up('city')], [up('phone'), up('email')]]) {
    const given = { ...up('name'), ...(thenBy && { thenBy }) }
    expect(sort.parse(given)).toEqual(given)
  }
})
