import { type Money, minorDigits, toMinor } from '@shared/money'

// ISO 4217 for "no currency": shown as what it is instead of a guess.
const noCurrency = 'XXX'

/** An amount as an upstream writes it, in minor units; null when it is no amount, or could be two. */
export function toMoney(written: number | string, currency: string): Money | null {
  const code = currency.trim().toUpperCase()
  const known = /^[A-Z]{3}$/.test(code) ? code : noCurrency
  const minor = toMinor(typeof written === 'number' ? written : withPoint(written), minorDigits(known))
  return minor === null ? null : { minor, currency: known }
}

/** "−1 234,50" as "-1234.50". "1,234" stays as it is, and is refused: it may mean either. */
function withPoint(written: string): string {
  const plain = written.replaceAll(/\s/g, '').replace(/^[−–]/, '-')
  return /^[+-]?\d+,\d{1,2}$/.test(plain) ? plain.replace(',', '.') : plain
}
