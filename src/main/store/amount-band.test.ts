import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandOf, endsOfBand } from './amount-band'

const amount = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -2000, max: 2000 }))

test('an amount is within its band, and the amounts beside it are in others', () => {
  fc.assert(
    fc.property(amount, (minor) => {
      const { first, last } = endsOfBand(minor)
      expect(first).toBeLessThanOrEqual(minor)
      expect(last).toBeGreaterThanOrEqual(minor)
      expect([bandOf(first), bandOf(last)]).toEqual([bandOf(minor), bandOf(minor)])
      if (Number.isSafeInteger(first - 1)) expect(bandOf(first - 1)).toBeLessThan(bandOf(minor))
      if (Number.isSafeInteger(last + 1)) expect(bandOf(last + 1)).toBeGreaterThan(bandOf(minor))
    }),
    { numRuns: 5000 },
  )
})

test('a larger amount never has a lower band', () => {
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      if (one < other) expect(bandOf(one)).toBeLessThanOrEqual(bandOf(other))
    }),
    { numRuns: 5000 },
  )
})
