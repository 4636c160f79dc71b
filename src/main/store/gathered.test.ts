import { expect, test } from 'vitest'
import { gathered } from './gathered'

test.each([0, 1, 65_535, 65_536, 65_537, 131_072, 150_001])('%d keys, in their order', (count) => {
  const keys = Array.from({ length: count }, (_, at) => count - at + 2 ** 40)
  expect(Array.from(gathered(keys))).toEqual(keys)
})
