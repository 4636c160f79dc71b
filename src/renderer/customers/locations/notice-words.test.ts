import { expect, test } from 'vitest'
import { noticeWords } from './notice-words'

test('a period of notice in words', () => {
  expect(noticeWords('P3M', 'en')).toBe('3 months')
  expect(noticeWords('P1M', 'nl')).toBe('1 maand')
  expect(noticeWords('P2W', 'sv').replaceAll(/\s/g, ' ')).toBe('2 veckor')
  expect(noticeWords('14 days', 'nl')).toBe('14 dagen')
  expect(noticeWords('1 Month', 'nl')).toBe('1 maand')
  expect(noticeWords('3 bank days', 'nl')).toBe('3 bank days')
  expect(noticeWords('3 månader', 'en')).toBe('3 månader')
  expect(noticeWords('P1Y6M', 'en')).toBe('P1Y6M')
  expect(noticeWords('', 'en')).toBe('')
})
