const room = 2 ** 24

/** Row keys of a day's invoices: the day counted from 1970 times 2^24, plus a counter. So newest first needs no sort. */
export function keysOfDay(day: string): { first: number; end: number } {
  const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000
  if (!Number.isInteger(number)) throw new RangeError('not a day')
  return { first: number * room, end: (number + 1) * room }
}
