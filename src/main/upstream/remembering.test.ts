import { expect, test } from 'vitest'
import { remembering } from './remembering'

test('asks once, and again when it has forgotten', () => {
  const asked: string[] = []
  const upper = remembering((word: string) => {
    asked.push(word)
    return word.toUpperCase()
  }, 2)
  expect(['a', 'a', 'b', 'a', 'c', 'a'].map(upper)).toEqual(['A', 'A', 'B', 'A', 'C', 'A'])
  expect(asked).toEqual(['a', 'b', 'c', 'a'])
})
