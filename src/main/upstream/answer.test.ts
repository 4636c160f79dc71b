import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { decode, inShape, parseJson } from './answer'

const codeOf = (work: () => unknown) => {
  try {
    return work()
  } catch (error) {
    return error instanceof Failed ? error.failure.code : error
  }
}

// As the hub's documents print it: no brace around it, one missing inside, placeholders without quotes.
const printed = `"data": {
    "items": [
         {
              "id": <account-id>,
              "dossiers": {
                <organization id>: <doessiers number>
              },
              "groupIds": [ "101" ],
   ]
}`

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['<html>', 'html'],
  ['{"data": {"items": [{"id": 1, "groupIds": ["101"] ]}}', 'notJson'],
  ['{"data"', 'notJson'],
  [printed, 'notJson'],
])('%j is no JSON', (text, code) => {
  expect(codeOf(() => parseJson(text))).toBe(code)
})

test('whole numbers too long for a number stay as they were written', () => {
  expect(parseJson('{"id": 12345678901234567890, "n": -12345678901234567890}')).toEqual({
    id: '12345678901234567890',
    n: '-12345678901234567890',
  })
  expect(parseJson('[1234567890123456, 0.5, "1234567890123456789"]')).toEqual([
    1234567890123456,
    0.5,
    '1234567890123456789',
  ])
})

test('says where a shape differs, not what was there', () => {
  const read = () =>
    inShape(z.object({ items: z.array(z.object({ id: z.string() })) }), { items: [{ id: ['Ann'] }] })
  expect(read).toThrow(Failed)
  try {
    read()
  } catch (error) {
    expect(error).toMatchObject({
      failure: { kind: 'unexpectedAnswer', code: 'wrongShape', message: 'items.0.id' },
    })
  }
})

test('reads the charset that is named, and UTF-8 otherwise', () => {
  expect(decode(Uint8Array.of(0xe5), 'application/json; charset=iso-8859-1')).toBe('å')
  expect(decode(Uint8Array.of(0xc3, 0xa5), 'application/json; charset=klingon')).toBe('å')
  expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31), null)).toBe('1')
})
