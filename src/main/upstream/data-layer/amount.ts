import { type Money, minorDigits, toMinor } from '@shared/money'

// ISO 4217 for "no currency": shown as what it is instead of a guess.
const noCurrency = 'XXX'

/** ISO 4217, or XXX for what is no currency. */
export function toCurrency(written: string): string {
  const code = written.trim().toUpperCase()
  return /^[A-Z]{3}$/.test(code) ? code : noCurrency
}

/** An amount as an upstream writes it, in minor units; null when it is no amount, or could be two. */
export function toMoney(written: number | string, currency: string): Money | null {
  const known = toCurrency(currency)
  const minor = toMinor(typeof written === 'number' ? written : withPoint(written), minorDigits(known))
  return minor === null ? null : { minor, currency: known }
}

/**
 * A decimal with a point, digit for digit as written: "4,50" is "4.50". Null when it is no decimal, or could be two: "1,234".
 */
export function toDecimal(written: number | string): string | null {
  const plain = typeof written === 'number' ? digitsOf(written) : withoutSpaces(written)
  const isClear = /^[+-]?(0,\d+|\d+,(\d{1,2}|\d{4,}))$/.test(plain)
  const decimal = isClear ? plain.replace(',', '.') : plain
  return /^[+-]?\d+(\.\d+)?$/.test(decimal) ? decimal.replace('+', '') : null
}

// A small price must not become "1e-7".
const digitsOf = (value: number) =>
  /e/.test(String(value))
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value)

/**
 * An amount in minor units, with four further digits: a quarter of an hour costs fractions of a cent, and a year of them
 * must add up. NaN when it is none.
 */
export function toFineMinor(written: unknown, digits: number): number {
  if (typeof written === 'number') return Math.round(written * 10 ** (digits + fine)) / 10 ** fine
  const minor = typeof written === 'string' ? toMinor(withPoint(written), digits + fine) : null
  return minor === null ? Number.NaN : minor / 10 ** fine
}

const fine = 4

/** "−1 234,50" as "-1234.50". "1,234" stays as it is, and is refused: it may mean either. */
function withPoint(written: string): string {
  const plain = withoutSpaces(written)
  return /^[+-]?\d+,\d{1,2}$/.test(plain) ? plain.replace(',', '.') : plain
}

const withoutSpaces = (written: string) => written.replaceAll(/\s/g, '').replace(/^[−–]/, '-')
