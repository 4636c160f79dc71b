import { expect, test } from 'vitest'
import { type LookUpBy, type LookUpProblem, lookUpProblem, recognise } from './recognise'

test.each<[string, LookUpBy[]]>([
  ['19640823-3234', ['personalNumber']],
  ['196408233234', ['personalNumber']],
  ['640823-3234', ['personalNumber']],
  [' 640823 3234 ', ['personalNumber']],
  ['120823+3234', ['personalNumber']],
  ['19640883-3237', ['personalNumber']],
  ['111222333', ['personalNumber']],
  ['556036-0793', ['orgNumber']],
  ['165560360793', ['orgNumber']],
  ['60000001', ['orgNumber']],
  ['+46 70 123 45 67', ['phone']],
  ['0046701234567', ['phone']],
  ['070-123 45 67', ['phone', 'personalNumber']],
  ['0701234567', ['phone', 'personalNumber']],
  ['070101-2392', ['personalNumber', 'phone']],
  ['0701012395', ['personalNumber', 'phone']],
  ['(08) 12 34 56', ['phone']],
  ['0201234567', ['phone', 'personalNumber']],
  ['Anna@Example.org', ['email']],
  ['anna@', ['email']],
  ['', []],
  ['1964', []],
  ['19640823', ['orgNumber']],
  ['19641323-3234', []],
  ['111222334', []],
  ['anna', []],
  ['556036-0793x', []],
  ['+46', []],
  ['１９６４', []],
])('%j is %j', (text, kinds) => {
  expect(recognise(text)).toEqual(kinds)
})

test.each<[string, LookUpBy | null, LookUpProblem | null]>([
  ['', null, 'missing'],
  ['   ', 'phone', 'missing'],
  ['anna', null, 'unrecognised'],
  ['anna@', null, 'notAnEmail'],
  ['anna', 'email', 'notAnEmail'],
  ['anna@example.org', null, null],
  ['19640823-3235', null, 'checkDigit'],
  ['556036-0794', null, 'checkDigit'],
  ['19640823-3234', null, null],
  ['60000001', null, null],
  ['0701234567', null, null],
  // Who says what it is knows of numbers that we do not.
  ['131052-308T', 'personalNumber', null],
  ['19640823-3235', 'personalNumber', null],
])('%j as %j: %j', (text, by, problem) => {
  expect(lookUpProblem(text, by)).toBe(problem)
})
