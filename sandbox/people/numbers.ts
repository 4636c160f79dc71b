import { dayName } from '../calendar.ts'

/** Digit that makes a row of digits pass the Luhn check. */
export function luhnDigit(digits: string): number {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return (10 - (sum % 10)) % 10
}

/** A made-up Swedish personal number of twelve digits, different for every n below 25 million. */
export function swedishPersonalNumber(n: number): string {
  // A prime step visits each of the 25,000 days once before the first comes round again.
  const born = dayName(-11_000 + ((n * 7919) % 25_000)).replaceAll('-', '')
  const serial = String(Math.floor(n / 25_000) % 1000).padStart(3, '0')
  return born + serial + luhnDigit(born.slice(2) + serial)
}

/** A made-up Dutch burgerservicenummer that passes the "elfproef", different for every n below 5 million. */
export function dutchPersonalNumber(n: number): string {
  for (const digits of [String(90_000_000 + 2 * n), String(90_000_001 + 2 * n)]) {
    let sum = 0
    for (let i = 0; i < 8; i++) sum += Number(digits[i]) * (9 - i)
    if (sum % 11 !== 10) return digits + (sum % 11)
  }
  throw new RangeError(`no personal number for ${n}`)
}

/** Swedish organisation number (`559012-3454`) or Dutch Chamber of Commerce number (8 digits). */
export function organisationNumber(country: 'NL' | 'SE', n: number): string {
  if (country === 'NL') return String(60_000_000 + n)
  const digits = `559${String(n).padStart(6, '0')}`
  return `${digits.slice(0, 6)}-${digits.slice(6)}${luhnDigit(digits)}`
}
