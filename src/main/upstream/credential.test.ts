import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { credentialHeader, secretForms } from './credential'

test.each(['Host', 'content-length', 'Transfer-Encoding', 'Content-Type'])(
  'a key cannot take the place of %s',
  (header) => {
    expect(() => credentialHeader({ kind: 'api-key', header }, 'k')).toThrow(Failed)
  },
)

test('a user name with a colon would be read as part of the password', () => {
  expect(() => credentialHeader({ kind: 'basic', username: 'a:b' }, 'k')).toThrow(Failed)
})

test('knows the secret in the form in which it travels', () => {
  expect(secretForms({ kind: 'basic', username: 'u' }, 'pw')).toEqual(['pw', 'dTpwdw=='])
})
