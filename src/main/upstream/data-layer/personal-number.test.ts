import { expect, test } from 'vitest'
import { maskPersonalNumber, personalNumberForms } from './personal-number'

test.each([
  ['19850101-1234', '19850101-••••'],
  ['198501011234', '19850101-••••'],
  ['850101+1234', '850101-••••'],
  ['131052-308T', '••••••••'],
  ['123456789', '••••••••'],
  ['x', '••••••••'],
])('%s is shown as %s', (number, masked) => {
  expect(maskPersonalNumber(number)).toBe(masked)
})

test('knows the ways to write it', () => {
  expect(personalNumberForms('19850101-1234')).toEqual(
    expect.arrayContaining(['19850101-1234', '198501011234', '850101-1234', '8501011234']),
  )
  expect(personalNumberForms('131052-308T')).toEqual(['131052-308T'])
})

test('a short one is also tried with its century', () => {
  expect(personalNumberForms('850101-1234')).toContain('198501011234')
  expect(personalNumberForms('0501011234')).toContain('20050101-1234')
  expect(personalNumberForms('050101+1234')).toContain('190501011234')
})
