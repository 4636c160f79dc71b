import { describe, expect, test } from 'vitest'
import type { Endpoint } from './endpoint'
import { changedEndpoint, endpointDifference, endpointProblems } from './endpoint-check'

const reading: Endpoint = {
  method: 'GET',
  path: '/accounts/{accountId}/cost/{costId}',
  query: { from: 'fromDate', to: 'toDate' },
  body: {},
}
const writing: Endpoint = {
  method: 'PUT',
  path: '/accounts/{accountId}',
  query: {},
  body: { email: 'inviter.email', phone: 'phone' },
}
const rest = '{accountId}/{costId}'

describe('a path that is refused', () => {
  test.each([
    ['', 'noSlash'],
    ['accounts/{accountId}/{costId}', 'noSlash'],
    [' /accounts', 'noSlash'],
    [`https://elsewhere.example/${rest}`, 'address'],
    [`javascript:alert(1)/${rest}`, 'address'],
    [`//elsewhere.example/${rest}`, 'address'],
    [`/a//${rest}`, 'address'],
    [`/../${rest}`, 'dots'],
    [`/a/./${rest}`, 'dots'],
    [`/${rest}/..`, 'dots'],
    [`/%2e%2E/${rest}`, 'dots'],
    [`/.%2e/${rest}`, 'dots'],
    [`/a%2f..%2fb/${rest}`, 'characters'],
    [`/a%5Cb/${rest}`, 'characters'],
    [`/a%00/${rest}`, 'characters'],
    [`/a%zz/${rest}`, 'characters'],
    [`/a\\b/${rest}`, 'characters'],
    [`/a b/${rest}`, 'characters'],
    [`/a\r\nHost: x/${rest}`, 'characters'],
    [`/é/${rest}`, 'characters'],
    ['/{accountId/{costId}', 'characters'],
    ['/{}/{accountId}/{costId}', 'characters'],
    [`/${rest}?page=1`, 'extras'],
    [`/${rest}#top`, 'extras'],
    [`/${rest}/{userId}`, 'unknownPlaceholder'],
    [`/${rest}/{__proto__}`, 'unknownPlaceholder'],
    ['/accounts/{accountId}', 'missingPlaceholder'],
    ['/', 'missingPlaceholder'],
    [`/${'a'.repeat(500)}/${rest}`, 'tooLong'],
  ])('%j: %s', (path, problem) => {
    expect(endpointProblems(reading, { ...reading, path })).toEqual([{ path: 'path', problem }])
  })
})

test.each([
  `/${rest}`,
  `/v2/klanten/${rest}/`,
  '/{costId}/of/{accountId}',
  `/a%20b/${rest};v=1`,
  `/...${rest}`,
])('a path that is fine: %s', (path) => {
  expect(endpointProblems(reading, { ...reading, path })).toEqual([])
})

test.each([
  [reading, ['POST', 'PUT', 'DELETE', 'get', '', 'GET '], ['GET']],
  [writing, ['GET', 'HEAD', 'CONNECT', 'post'], ['POST', 'PUT', 'PATCH']],
])('what reads keeps reading and what writes keeps writing (%#)', (usual, refused, fine) => {
  for (const method of refused)
    expect(endpointProblems(usual, { ...usual, method })).toEqual([{ path: 'method', problem: 'method' }])
  for (const method of fine) expect(endpointProblems(usual, { ...usual, method })).toEqual([])
})

describe('a parameter’s name that is refused', () => {
  test.each([
    ['', 'empty'],
    ['from date', 'characters'],
    ['from\r\nX-Evil: 1', 'characters'],
    ['from&to=1', 'characters'],
    ['från', 'characters'],
    ['toDate', 'duplicate'],
    ['x'.repeat(101), 'tooLong'],
  ])('%j: %s', (from, problem) => {
    const found = endpointProblems(reading, { ...reading, query: { ...reading.query, from } })
    expect(found).toContainEqual({ path: 'query.from', problem })
  })

  test('one that nobody knows, and one that is missing', () => {
    expect(endpointProblems(reading, { ...reading, query: { from: 'from', size: 'size' } })).toEqual([
      { path: 'query.to', problem: 'empty' },
      { path: 'query.size', problem: 'unknownName' },
    ])
    const inherited = JSON.parse('{"__proto__":"x","from":"a","to":"b"}')
    expect(endpointProblems(reading, { ...reading, query: inherited })).toEqual([
      { path: 'query.__proto__', problem: 'unknownName' },
    ])
  })

  test.each([
    ['inviter.', 'characters'],
    ['.email', 'characters'],
    ['a..b', 'characters'],
    ['inviter', 'inside'],
    ['inviter.email.home', 'inside'],
    ['inviter.email', 'duplicate'],
  ])('in a body, %j: %s', (phone, problem) => {
    const found = endpointProblems(writing, { ...writing, body: { ...writing.body, phone } })
    expect(found).toContainEqual({ path: 'body.phone', problem })
  })
})

test('everything that is wrong is said at once', () => {
  const wrong = { method: 'POST', path: 'x', query: { from: '', to: 'toDate' }, body: { more: 'x' } }
  expect(endpointProblems(reading, wrong).map(({ path }) => path)).toEqual([
    'method',
    'path',
    'query.from',
    'body.more',
  ])
})

test('only what differs is kept, and makes the same again', () => {
  const other = { ...writing, method: 'POST', body: { ...writing.body, email: 'emailAddress' } }
  const change = endpointDifference(writing, other)
  expect(change).toEqual({ method: 'POST', body: { email: 'emailAddress' } })
  expect(changedEndpoint(writing, change ?? {})).toEqual(other)
  expect(endpointDifference(writing, { ...writing })).toBeNull()
})
