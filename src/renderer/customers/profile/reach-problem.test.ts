import { expect, test } from 'vitest'
import { type ReachBy, type ReachProblem, reachProblem, reachSent } from './reach-problem'

test.each<[ReachBy, string, ReachProblem | null]>([
  ['email', '', 'missing'],
  ['email', '   ', 'missing'],
  ['email', 'anna@', 'notAnEmail'],
  ['email', 'anna example.org', 'notAnEmail'],
  ['email', ' anna@example.org ', null],
  ['phone', '12', 'notAPhone'],
  ['phone', '+46 70 123 45 67', null],
  ['phone', '070-123 45 67', 'notAPhone'],
  ['phone', '0046 70 123 45 67', null],
  ['phone', '+0 70 123 45 67', 'notAPhone'],
  ['phone', '070-123 45 67 ext 4', 'notAPhone'],
  ['phone', '46+701234567', 'notAPhone'],
  ['phone', '+1234567890123456', 'notAPhone'],
  ['username', 'anna', null],
  ['username', 'anna b', 'notAUsername'],
  ['username', 'a'.repeat(201), 'tooLong'],
])('%s %j: %j', (by, typed, problem) => {
  expect(reachProblem(by, typed)).toBe(problem)
})

test('a phone number is sent without what people write between its digits', () => {
  expect(reachSent('phone', ' +46 (70) 123-45 67 ')).toBe('+46701234567')
  expect(reachSent('phone', '0046701234567')).toBe('+46701234567')
  expect(reachSent('email', ' Anna@example.org ')).toBe('Anna@example.org')
})
