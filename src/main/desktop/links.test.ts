import { Failed } from '@shared/failure'
import { expect, test } from 'vitest'
import { allowedLink } from './links'

const hosts = ['hub.example', 'data.example:8443']

test.each([
  'https://hub.example/manual',
  'https://data.example:8443/',
  'mailto:jan@example.nl',
  'tel:+31-20-1234567',
])('%s may be opened', (address) => {
  expect(allowedLink(address, hosts)).toBe(address)
})

test.each([
  'http://hub.example/',
  'https://hub.example.evil/',
  'https://user:password@hub.example/',
  'https://evil.example/?data=1',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'ms-settings:',
  'mailto:jan@example.nl?body=secret',
  'mailto:jan@example.nl&cc=evil@example',
  'tel:*#06#',
  '',
])('%s may not', (address) => {
  expect(() => allowedLink(address, hosts)).toThrow(Failed)
})
