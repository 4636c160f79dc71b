import { expect, test } from 'vitest'
import { isMask, revealedPassword, withoutPasswords } from './without-passwords'

const canary = 'Canary-9f3c!'

test.each([
  [
    { id: 1, online_access_password: canary },
    { id: 1, hasPassword: true },
  ],
  [
    { id: 1, onlineAccessPassword: canary, password: canary },
    { id: 1, hasPassword: true },
  ],
  [
    { id: 1, online_access_password: null },
    { id: 1, hasPassword: false },
  ],
  [
    { id: 1, online_access_password: '' },
    { id: 1, hasPassword: false },
  ],
  [
    { id: 1, online_access_password: '*' },
    { id: 1, hasPassword: true },
  ],
  [{ id: 1 }, { id: 1 }],
  [
    { password: canary, errors: `tried ${canary} twice: ${canary}` },
    { hasPassword: true, errors: 'tried •••• twice: ••••' },
  ],
  [
    { password: canary, errors: { said: `no ${canary}` } },
    { hasPassword: true, errors: '{"said":"no ••••"}' },
  ],
  [
    { password: '***', errors: 'wrong ***' },
    { hasPassword: true, errors: 'wrong ***' },
  ],
  [{ data: [{ inner: { Online_Access_Password: canary } }] }, { data: [{ inner: { hasPassword: true } }] }],
  [{ errors: `Password: ${canary}, again` }, { errors: 'Password: ••••, again' }],
  [{ errors: `{"password":"${canary}"}` }, { errors: '{"password":"••••"}' }],
  [{ errors: 'invalid username or password.' }, { errors: 'invalid username or password.' }],
  [null, null],
  ['text', 'text'],
])('%j has no password', (answer, stripped) => {
  expect(withoutPasswords(answer)).toEqual(stripped)
  expect(JSON.stringify(withoutPasswords(answer))).not.toContain(canary)
})

test.each([
  [{ online_access_password: canary }, canary],
  [{ online_access_password: ' padded ' }, ' padded '],
  [{ online_access_password: '****' }, null],
  [{ online_access_password: '*' }, null],
  [{ online_access_password: '' }, null],
  [{ online_access_password: 12 }, null],
  [{}, null],
  [null, null],
  [[canary], null],
])('%j reveals %j', (answer, password) => {
  expect(revealedPassword(answer)).toBe(password)
})

test('a mask is stars and nothing else', () => {
  expect(['*', '*****', ' ** '].every(isMask)).toBe(true)
  expect(['', '**a', 'pass*'].some(isMask)).toBe(false)
})
