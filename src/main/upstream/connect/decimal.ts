const written = /^([+-]?)(\d*)(?:[.,](\d*))?(?:e([+-]?\d{1,3}))?$/i
const decimals = 5

/**
 * A number as it is written, as text with a point and at most 5 decimals; null when it is none or has more than 9 digits before
 * the point. `shift` moves the point to the right: 2 makes percent of a fraction. Never a float.
 */
export function toDecimal(value: unknown, shift = 0): string | null {
  if (typeof value !== 'string') return null
  const [, sign = '', whole = '', part = '', exponent = '0'] = written.exec(value.trim()) ?? []
  if (whole + part === '') return null
  const places = Number(exponent) + shift + decimals - part.length
  const digits = BigInt(whole + part)
  const scaled = places >= 0 ? digits * 10n ** BigInt(places) : rounded(digits, 10n ** BigInt(-places))
  const text = scaled.toString().padStart(decimals + 1, '0')
  const [before, after] = [text.slice(0, -decimals), text.slice(-decimals).replace(/0+$/, '')]
  if (before.length > 9) return null
  const number = after === '' ? before : `${before}.${after}`
  return sign === '-' && number !== '0' ? `-${number}` : number
}

const rounded = (digits: bigint, by: bigint) => (digits + by / 2n) / by
