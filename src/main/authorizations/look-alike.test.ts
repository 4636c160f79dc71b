import { expect, test } from 'vitest'
import { hasForeignLetters, isIpHost, lookAlike } from './look-alike'

const known = ['mijn.liander.example', 'login.vattenfall.example']

test.each([
  ['mijn.1iander.example', 'mijn.liander.example'],
  ['mijn.llander.example', 'mijn.liander.example'],
  ['mijn-liander.example', 'mijn.liander.example'],
  ['mijn.lainder.example', 'mijn.liander.example'],
  ['login.vattenfa11.example', 'login.vattenfall.example'],
  ['iogin.vattenfall.example', 'login.vattenfall.example'],
  ['MIJN.liander.example', null],
  ['www.mijn.liander.example', null],
  ['liander.example', null],
  ['portal.stedin.example', null],
  ['', null],
])('%s looks like %s', (host, like) => {
  expect(lookAlike(host, known)).toBe(like)
})

test('numbers in place of a name, and letters that only look like it', () => {
  expect(['192.168.1.1', '[::1]', '8.8.8.8'].every(isIpHost)).toBe(true)
  expect(['example.org', '1.2.3.example'].some(isIpHost)).toBe(false)
  expect(hasForeignLetters(new URL('https://mijn.lıander.example').hostname)).toBe(true)
  expect(hasForeignLetters('mijn.liander.example')).toBe(false)
})
