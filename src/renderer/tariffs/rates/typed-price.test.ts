import { expect, test } from 'vitest'
import { costOf, priceOf, rewritten } from './typed-price'

const cents = { language: 'nl', unit: 'minor', currency: 'EUR' } as const

test('what cannot be read stays as it was typed', () => {
  const typed = { text: 'ongeveer 30', language: 'nl', unit: 'minor' } as const
  expect(rewritten(typed, { ...cents, unit: 'major' })).toBe(typed)
})

test('the price stays the same in another unit and another language', () => {
  const typed = priceOf('0.28435', cents)
  expect(typed.text).toBe('28,435')
  const other = rewritten(typed, { language: 'en', unit: 'major', currency: 'EUR' })
  expect(other).toEqual({ text: '0.28435', language: 'en', unit: 'major' })
  expect(costOf(other, 'EUR').value).toBe('0.28435')
})
