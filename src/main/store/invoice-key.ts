const bits = 24

/** Row keys of a day's invoices: the day counted from 1970 times 2^24, plus a counter. So newest first needs no sort. */
export function keysOfDay(day: string): { first: number; end: number } {
  return keysOfDayNumber(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
}

/** The same of a day counted from 1970. */
export function keysOfDayNumber(number: number): { first: number; end: number } {
  if (!Number.isInteger(number)) throw new RangeError('not a day')
  return { first: number * 2 ** bits, end: (number + 1) * 2 ** bits }
}

/** The day counted from 1970, by an expression for the key. */
export const dayOfKey = (key: string): string => `(${key} >> ${bits})`
