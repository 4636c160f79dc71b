import { z } from 'zod'

/** An amount in minor units (cents, öre) of an ISO 4217 currency. Never a float. */
export const money = z.object({
  minor: z.number().int(),
  currency: z.string().regex(/^[A-Z]{3}$/),
})
export type Money = z.infer<typeof money>

/** Digits after the decimal sign in a currency: 2 for EUR, 0 for JPY. */
export function minorDigits(currency: string): number {
  const known = digitsOf.get(currency) ?? askIntl(currency)
  digitsOf.set(currency, known)
  return known
}

// Asking Intl takes longer than reading an invoice.
const digitsOf = new Map<string, number>()

function askIntl(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency })
    return format.resolvedOptions().maximumFractionDigits ?? 2
  } catch {
    return 2
  }
}

/**
 * Minor units of a decimal written with a point ("-1234.5", 1234.5, "1e3"), rounded half away from zero where it has more
 * digits than the currency. Null when it is no finite decimal or too large to hold exactly.
 */
export function toMinor(decimal: number | string, digits: number): number | null {
  const match = /^([+-])?(\d+)(?:\.(\d*))?$/.exec(plain(decimal))
  if (!match) return null
  const [, sign, whole = '', fraction = ''] = match
  const kept = BigInt(whole + fraction.padEnd(digits, '0').slice(0, digits))
  const rounded = kept + ((fraction[digits] ?? '0') >= '5' ? 1n : 0n)
  const minor = Number(sign === '-' ? -rounded : rounded)
  return Number.isSafeInteger(minor) ? minor + 0 : null
}

function plain(decimal: number | string): string {
  const text = String(decimal).trim()
  if (!/e/i.test(text)) return text
  const value = Number(text)
  return Number.isFinite(value) ? value.toFixed(20) : text
}

/** The amount as an exact decimal with a point, and its digits after it: "-1234.50", 2. */
export function decimalOf({ minor, currency }: Money): { decimal: string; digits: number } {
  const digits = minorDigits(currency)
  const all = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = all.slice(0, all.length - digits)
  const sign = minor < 0 ? '-' : ''
  return { decimal: digits === 0 ? sign + whole : `${sign}${whole}.${all.slice(-digits)}`, digits }
}
