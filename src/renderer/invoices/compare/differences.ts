import type { Invoice } from '@shared/invoice'
import type { Money } from '@shared/money'

/** A change from one value to the other; `ratio` of the first, null where there is nothing to be a part of. */
export interface Change {
  by: number
  ratio: number | null
}

/** Of amounts, in minor units. Null where they are in different currencies: what they differ by is then no amount. */
export function amountChange(one: Money | null, other: Money | null): Change | null {
  if (!one || !other || one.currency !== other.currency) return null
  return changeOf(one.minor, other.minor)
}

export function changeOf(one: number, other: number): Change {
  const by = other - one
  // A part of a credit note has no meaning a person would expect.
  return { by, ratio: one > 0 && other >= 0 ? by / one : null }
}

const aDay = 86_400_000

/** Days from one to the other, negative when it is earlier. */
export const daysFrom = (one: string, other: string): number =>
  Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / aDay)

/** How many days a period has. */
export const lengthOf = ({ from, to }: NonNullable<Invoice['period']>): number => daysFrom(from, to)

/** What an invoice comes to per day of its period, in minor units with fractions; null without a period. */
export function perDay({ amount, period }: Invoice): Money | null {
  const days = period ? lengthOf(period) : 0
  return days > 0 ? { minor: amount.minor / days, currency: amount.currency } : null
}
