import { expect, test } from 'vitest'
import { type ReachBy, type ReachProblem, reachProblem } from './reach-problem'

test.each<[ReachBy, string, ReachProblem | null]>([
  ['email', '', 'missing'],
  ['email', '   ', 'missing'],
  ['email', 'anna@', 'notAnEmail'],
  ['email', 'anna example.org', 'notAnEmail'],
  ['email', ' anna@example.org ', null],
  ['phone', '12', 'notAPhone'],
  ['phone', '+46 70 123 45 67', null],
  ['phone', '(08) 12 34 56', null],
  ['phone', '070-123 45 67 ext 4', 'notAPhone'],
  ['phone', '46+701234567', 'notAPhone'],
  ['phone', '1234567890123456', 'notAPhone'],
  ['username', 'anna', null],
  ['username', 'a'.repeat(201), 'tooLong'],
])('%s %j: %j', (by, typed, problem) => {
  expect(reachProblem(by, typed)).toBe(problem)
})
