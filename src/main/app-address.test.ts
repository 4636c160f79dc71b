import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileOf, isOurs } from './app-address'

const folder = '/app/renderer'
const page = join(folder, 'index.html')

test.each([
  ['/', page],
  ['/contacts/hub-1/4711', page],
  ['/contacts/a.b', page],
  ['/index.html', page],
  ['/assets/index-1.js', join(folder, 'assets/index-1.js')],
])('%s is served by a file of the build', (path, file) => {
  expect(fileOf(path, folder)).toBe(file)
})

test.each([
  '/../main/index.js',
  '/%2e%2e/main/index.js',
  '/assets/../../main/index.js',
  '/assets/%2e%2e%2f%2e%2e%2fmain/index.js',
  '/..%5cmain%5cindex.js',
  '/assets/%00.js',
  '/%E0%A4%A',
])('%s never leaves the build', (path) => {
  expect(fileOf(path, folder)).toBeNull()
})

test.each([
  ['app://console/contacts', true],
  ['app://console.evil/contacts', false],
  ['app://evil/', false],
  ['https://console/', false],
  ['file:///console', false],
  ['about:blank', false],
  ['', false],
])('%s is ours: %s', (address, ours) => {
  expect(isOurs(address)).toBe(ours)
})
