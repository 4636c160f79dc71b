import { TimeoutError } from 'ky'
import { expect, test } from 'vitest'
import { failureOfError } from './failure'
import { mayPass, networkFailure } from './network-failure'

const node = (code: string) =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('x'), { code }) })

test.each([
  ['ERR_INTERNET_DISCONNECTED', 'offline'],
  ['ERR_NAME_NOT_RESOLVED', 'offline'],
  ['ERR_NETWORK_CHANGED', 'offline'],
  ['ERR_NETWORK_IO_SUSPENDED', 'offline'],
  ['ERR_ADDRESS_UNREACHABLE', 'offline'],
  ['ERR_CONNECTION_REFUSED', 'offline'],
  ['ERR_PROXY_CONNECTION_FAILED', 'offline'],
  ['ERR_TUNNEL_CONNECTION_FAILED', 'offline'],
  ['ERR_CONNECTION_TIMED_OUT', 'timeout'],
  ['ERR_TIMED_OUT', 'timeout'],
  ['ERR_CONNECTION_RESET', 'unavailable'],
  ['ERR_EMPTY_RESPONSE', 'unavailable'],
  ['ERR_CERT_AUTHORITY_INVALID', 'unavailable'],
  ['ERR_SSL_PROTOCOL_ERROR', 'unavailable'],
  ['ERR_CONTENT_LENGTH_MISMATCH', 'unexpectedAnswer'],
  ['ERR_INCOMPLETE_CHUNKED_ENCODING', 'unexpectedAnswer'],
  ['ERR_TOO_MANY_REDIRECTS', 'unexpectedAnswer'],
  ['ERR_INVALID_HTTP_RESPONSE', 'unexpectedAnswer'],
  ['ERR_SOMETHING_NEW', 'unavailable'],
])('net::%s of Electron is %s', (code, kind) => {
  expect(networkFailure(new Error(`net::${code}`))).toEqual({ kind, code: code.replace('ERR_', '') })
})

test.each([
  ['ENOTFOUND', 'offline'],
  ['EAI_AGAIN', 'offline'],
  ['ECONNREFUSED', 'offline'],
  ['ENETUNREACH', 'offline'],
  ['EHOSTUNREACH', 'offline'],
  ['ETIMEDOUT', 'timeout'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout'],
  ['UND_ERR_BODY_TIMEOUT', 'timeout'],
  ['ECONNRESET', 'unavailable'],
  ['EPIPE', 'unavailable'],
  ['UND_ERR_SOCKET', 'unavailable'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'unavailable'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unavailable'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'unavailable'],
  ['HPE_INVALID_CONSTANT', 'unexpectedAnswer'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'unexpectedAnswer'],
])('%s of Node is %s', (code, kind) => {
  expect(networkFailure(node(code))).toEqual({ kind, code })
})

test('a host with several addresses, none of which answers', () => {
  const inner = Object.assign(new Error('x'), { code: 'ECONNREFUSED' })
  const error = Object.assign(new TypeError('fetch failed'), { cause: new AggregateError([inner]) })
  expect(networkFailure(error)).toEqual({ kind: 'offline', code: 'ECONNREFUSED' })
})

test('takes no word of an error, and calls what it does not know internal', () => {
  const request = new Request('https://upstream.example/accounts?ssn=198501011234')
  expect(failureOfError(new TimeoutError(request))).toEqual({ kind: 'timeout', code: 'timeout' })
  expect(failureOfError(new TypeError('x is not a function'))).toEqual({ kind: 'internal', code: 'upstream' })
  expect(failureOfError('thrown text')).toEqual({ kind: 'internal', code: 'upstream' })
})

test('a refused certificate or redirect is not tried again', () => {
  expect(mayPass({ kind: 'unavailable', code: 'CERT_DATE_INVALID' })).toBe(false)
  expect(mayPass({ kind: 'unexpectedAnswer', code: 'redirect' })).toBe(false)
  expect(mayPass({ kind: 'unavailable', code: 'CONNECTION_RESET' })).toBe(true)
  expect(mayPass({ kind: 'unexpectedAnswer', code: 'cutOff' })).toBe(true)
})
