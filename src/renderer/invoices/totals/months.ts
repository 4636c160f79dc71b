import type { InvoiceMonth } from '@shared/invoice-totals'

export interface Bar {
  /** `YYYY-MM`. */
  month: string
  count: number
  minor: bigint
}

/** The months of one currency without a gap, from its first to its last. */
export function barsOf(months: readonly InvoiceMonth[], currency: string): Bar[] {
  const own = months.filter((one) => one.currency === currency)
  const known = new Map(own.map((one) => [one.month, one]))
  const [first, last] = [own[0]?.month, own.at(-1)?.month]
  const bars: Bar[] = []
  if (first === undefined || last === undefined) return bars
  for (let month = first; month <= last; month = next(month)) {
    const { count, minor } = known.get(month) ?? { count: 0, minor: 0n }
    bars.push({ month, count, minor })
  }
  return bars
}

/** The days of a month, both ends included. */
export function daysOf(month: string): { from: string; to: string } {
  const end = Date.parse(`${next(month)}-01T00:00:00Z`) - 86_400_000
  return { from: `${month}-01`, to: new Date(end).toISOString().slice(0, 10) }
}

function next(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`
}
