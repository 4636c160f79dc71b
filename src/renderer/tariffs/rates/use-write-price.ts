import { majorSign, minorSign, perKwh, type Writing, writePrice } from './price'
import { useWriting } from './price-unit'

/** A price per kWh to be read. */
export function useWritePrice(currency: string | null) {
  const writing = useWriting(currency)
  const inWords = (cost: string, how: Writing) => `${writePrice(cost, how)} ${perKwh(how)}`
  return {
    /** "28,435 ct/kWh". */
    full: (cost: string) => inWords(cost, writing),
    /** "28,435 ct". */
    short: (cost: string) =>
      `${writePrice(cost, writing)} ${(writing.unit === 'minor' && minorSign(currency)) || majorSign(currency, writing.language)}`.trim(),
    unit: perKwh(writing),
    writing,
    /** The same in euros for who writes cents, and the other way round; null where there is no other. */
    other: (cost: string | null) =>
      cost === null || !minorSign(currency)
        ? null
        : inWords(cost, { ...writing, unit: writing.unit === 'minor' ? 'major' : 'minor' }),
  }
}
