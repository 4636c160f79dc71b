import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { fillBody, fillPath, fillQuery } from './endpoint'

const endpoint = { method: 'GET', path: '/a/{id}/b/{other}', query: { from: 'fromDate' } } as const

test.each([
  ['a/b', 'a%2Fb'],
  ['x:waste', 'x%3Awaste'],
  ['50%', '50%25'],
  ['é ?#', '%C3%A9%20%3F%23'],
  ['..a', '..a'],
  ['%2e%2e', '%252e%252e'],
  ['\ud800', '%EF%BF%BD'],
])('the id %j travels as %s', (id, encoded) => {
  expect(fillPath(endpoint, { id, other: '1' })).toBe(`/a/${encoded}/b/1`)
})

test.each(['', '.', '..'])('the id %j would lead elsewhere', (id) => {
  expect(() => fillPath(endpoint, { id, other: '1' })).toThrow(Failed)
})

test('a value cannot smuggle in another place', () => {
  expect(fillPath(endpoint, { id: '{other}', other: '1' })).toBe('/a/%7Bother%7D/b/1')
})

test('a query has the names of the upstream, and only what is given', () => {
  expect(fillQuery(endpoint, { from: 1, to: 'x' })).toEqual({ fromDate: '1' })
  expect(fillQuery(endpoint, { from: undefined })).toEqual({})
})

test('a body takes our names to theirs, one inside another where they are', () => {
  const names = {
    role: 'userrole',
    phone: 'inviter.phoneNumber',
    email: 'inviter.email',
    odd: '__proto__.odd',
  }
  const endpoint = { method: 'POST', path: '/a', body: names } as const
  const values = { role: 'guest', phone: null, email: undefined, unknown: 'x', odd: 'y' }
  expect(JSON.stringify(fillBody(endpoint, values))).toBe(
    '{"userrole":"guest","inviter":{"phoneNumber":null},"__proto__":{"odd":"y"}}',
  )
  expect(Object.hasOwn(Object.prototype, 'odd')).toBe(false)
  expect(fillBody({ method: 'POST', path: '/a' }, values)).toEqual({})
})
