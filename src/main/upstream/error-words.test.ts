import { expect, test } from 'vitest'
import { errorWords } from './error-words'

const none: string[] = []

test.each([
  [
    { name: 'N', message: 'm', status: 400, error: 'Bad', key: 12, uid: 'u' },
    { code: '12', message: 'm', requestId: 'u' },
  ],
  [{ error: 'only this' }, { message: 'only this' }],
  [{ error: { code: 'E1', message: 'nested' } }, { code: 'E1', message: 'nested' }],
  [{ title: 't', detail: 'd' }, { message: 'd' }],
  ['{"message": "JSON that says it is text"}', { message: 'JSON that says it is text' }],
  ['plain words', { message: 'plain words' }],
  [{ message: { nested: true }, code: ['x'] }, {}],
  ['<html>', {}],
  ['', {}],
  [null, {}],
  [undefined, {}],
  [[1, 2], {}],
])('of %j it reads %j', (body, words) => {
  expect(errorWords(body, none)).toEqual({ fields: [], ...words })
})

test.each([
  [{ fields: { email: 'taken' } }],
  [{ errors: { email: ['taken'] } }],
  [{ errors: { email: { message: 'taken' } } }],
  [{ errors: [{ field: 'email', message: 'taken' }] }],
  [{ errors: [{ path: 'email', problem: 'taken' }] }],
])('finds the field in %j', (body) => {
  expect(errorWords(body, none).fields).toEqual([{ path: 'email', problem: 'taken' }])
})

test('strikes out what must be hidden, everywhere, and ends long words', () => {
  const words = errorWords(
    { message: `s3 ${'x'.repeat(900)}`, key: 's3', errors: { s3: 's3!' }, uid: 's3' },
    ['s3', ''],
  )
  expect(JSON.stringify(words)).not.toContain('s3')
  expect(words.message).toHaveLength(500)
})
