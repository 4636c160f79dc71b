import { expect, test } from 'vitest'
import { blank, check, refused, typedFrom } from './typed-connection'

const typed = { ...blank('Hub'), baseUrl: 'https://hub.example.org/api' }

test.each([
  ['', 'notAUrl'],
  ['hub.example.org', 'notAUrl'],
  ['http://hub.example.org', 'notHttps'],
  ['https://me:secret@hub.example.org', 'hasExtras'],
  ['https://hub.example.org?x=1', 'hasExtras'],
])('address %j: %s', (baseUrl, problem) => {
  expect(check('hub', { ...typed, baseUrl })).toEqual({ draft: null, problems: { baseUrl: problem } })
})

test('says everything that is wrong at once', () => {
  const wrong = { ...typed, name: ' ', header: 'X Key', baseUrl: 'nothing' }
  expect(check('hub', wrong).problems).toEqual({ name: 'name', header: 'header', baseUrl: 'notAUrl' })
  expect(check('hub', { ...typed, credential: 'basic' }).problems).toEqual({ username: 'username' })
})

test('makes a draft of what is right, without what the credential does not use', () => {
  expect(
    check('hub', { ...typed, name: ' Hub ', baseUrl: ' https://hub.example.org ', username: 'x' }),
  ).toEqual({
    problems: null,
    draft: {
      kind: 'hub',
      name: 'Hub',
      baseUrl: 'https://hub.example.org',
      credential: { kind: 'api-key', header: 'X-Api-Key' },
    },
  })
  expect(check('hub', { ...typed, credential: 'bearer', header: '!' }).draft?.credential).toEqual({
    kind: 'bearer',
  })
})

test('a draft that is not ours is no draft', () => {
  expect(typedFrom('{')).toBeNull()
  expect(typedFrom('{"name":1}')).toBeNull()
  expect(typedFrom(JSON.stringify(typed))).toEqual(typed)
})

test('puts main’s refusal at its field', () => {
  const fields = [
    { path: 'secret', problem: 'newAddress' },
    { path: 'draft.baseUrl', problem: 'baseUrl' },
  ]
  expect(refused({ kind: 'invalid', fields })).toEqual({ secret: 'newAddress', baseUrl: 'baseUrl' })
  expect(refused({ kind: 'timeout' })).toEqual({})
})
