import { expect, test } from 'vitest'
import { decode, encode } from './wire.js'

test.each([
  ['a function', () => {}],
  ['a symbol inside', { inner: [Symbol('x')] }],
  ['a promise', Promise.resolve()],
])('refuses %s', (_, value) => {
  expect(() => encode(value)).toThrow('could not be cloned')
})

test('refuses a text with a tag it does not know', () => {
  expect(() => decode('{"$":"Function","v":"AA=="}')).toThrow('not a value of the wire')
})

test.each([
  ['undefined', undefined],
  ['undefined inside', { a: undefined, b: [undefined, null] }],
  ['numbers that JSON lacks', [Number.NaN, Infinity, -Infinity, -0]],
  ['a bigint', 12345678901234567890n],
  ['a date and an invalid one', [new Date(0), new Date(Number.NaN)]],
  ['maps and sets', new Map([[{ a: 1 }, new Set([undefined])]])],
  ['bytes', new Uint8Array([0, 127, 255])],
  ['a part of a buffer', new Uint8Array([1, 2, 3, 4]).subarray(1, 3)],
  ['other views', [new Float64Array([1.5]), new BigInt64Array([-1n])]],
  ['an object that looks like a tag', { $: 'undefined', v: { $: 1 } }],
  ['a key that is no property', JSON.parse('{"__proto__": {"polluted": true}}')],
])('carries %s', (_, value) => {
  expect(decode(encode(value))).toStrictEqual(value)
})

test('carries an ArrayBuffer and an error', () => {
  expect(new Uint8Array(decode(encode(new Uint8Array([1, 2]).buffer)))).toEqual(new Uint8Array([1, 2]))
  expect(decode(encode(new RangeError('too far')))).toMatchObject({ name: 'RangeError', message: 'too far' })
})
