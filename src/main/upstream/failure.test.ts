import { expect, test } from 'vitest'
import { failureOfStatus } from './failure'

// Node's fetch makes a network error of it, Chromium may show it.
test('a proxy that wants to know who we are does not mean that the upstream refuses us', () => {
  const refusal = { status: 407, headers: new Headers({ 'x-request-id': 'p-1' }), body: '<html>' }
  expect(failureOfStatus(refusal, [])).toEqual({ kind: 'unavailable', code: '407', requestId: 'p-1' })
})
