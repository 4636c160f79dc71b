import { expect, test } from 'vitest'
import { openFiles } from './files'
import { newPlace } from './samples'
import { sinceChange } from './since-change'

test('what was worked out is worked out again after a write, here or on another connection, and for no other reason', () => {
  const place = newPlace()
  const writing = openFiles(place, 'write')
  const reading = openFiles(place, 'read')
  const asked: string[] = []
  const words = sinceChange((db, word) => {
    asked.push(word)
    return `${word}${db.prepare('SELECT count(*) FROM sync').pluck().get()}`
  })
  const finish = () =>
    writing.cache.prepare("INSERT OR REPLACE INTO sync VALUES (1, '2026-02-01T10:00:00.000Z')").run()
  const both = () => [words(reading.cache, 'a'), words(writing.cache, 'a')]
  expect([...both(), ...both()]).toEqual(['a0', 'a0', 'a0', 'a0'])
  expect(words(reading.cache, 'b')).toBe('b0')
  expect(asked).toEqual(['a', 'a', 'b'])
  finish()
  expect([...both(), ...both()]).toEqual(['a1', 'a1', 'a1', 'a1'])
  expect(asked).toHaveLength(5)
  reading.cache.transaction(() => {
    expect(words(reading.cache, 'a')).toBe('a1')
    writing.cache.prepare('DELETE FROM sync').run()
    // What this transaction sees is as it was.
    expect(words(reading.cache, 'a')).toBe('a1')
  })()
  expect(both()).toEqual(['a0', 'a0'])
  for (const file of [reading, writing]) file.close()
})
