import { expect, test } from 'vitest'
import en from '../i18n/en/tariffs'
import nl from '../i18n/nl/tariffs'
import sv from '../i18n/sv/tariffs'
import { refusals } from './refusals.fixture'

const codes = [...new Set(Object.values(refusals).flatMap((ofPage) => Object.keys(ofPage)))]

test.each(codes)('%s has words of its own in each language', (code) => {
  const words = [en, nl, sv].map(({ refusal }) => new Map(Object.entries(refusal)).get(code))
  for (const one of words) expect(one).toMatch(/\p{L}{3,}.*\.$/u)
  expect(new Set(words).size).toBe(3)
})
