import type { InvoiceExport } from '@shared/export'
import { decimalOf, type Money } from '@shared/money'
import type { ExportRequest } from './exports'

/** What an export holds: kept while it is written, and told beside it. */
export interface Tally {
  count: number
  /** Minor units by currency; large enough for any number of invoices. */
  sums: Map<string, bigint>
  /** Invoices that left the list before they were written. */
  gone: number
}

export const newTally = (): Tally => ({ count: 0, sums: new Map(), gone: 0 })

export function count(tally: Tally, amount: Money): void {
  tally.count += 1
  tally.sums.set(amount.currency, (tally.sums.get(amount.currency) ?? 0n) + BigInt(amount.minor))
}

/** The sums as exact decimals with a point, by currency. */
export const sumsOf = (tally: Tally): Record<string, string> =>
  Object.fromEntries(
    [...tally.sums].map(([currency, minor]) => {
      const { digits } = decimalOf({ minor: 0, currency })
      const all = String(minor < 0n ? -minor : minor).padStart(digits + 1, '0')
      const whole = all.slice(0, all.length - digits)
      return [currency, `${minor < 0n ? '-' : ''}${whole}${digits > 0 ? `.${all.slice(-digits)}` : ''}`]
    }),
  )

/** What it is, of when, by which filter or of how many selected, how many and how much, and what is missing, as JSON. */
export function manifestOf(
  run: InvoiceExport,
  tally: Tally,
  { filter, sort, ids }: Pick<ExportRequest, 'filter' | 'sort' | 'ids'>,
): string {
  const { format, fileName, startedAt, missing, missingCount } = run
  const list = ids ? { selected: ids.length, sort } : { filter, sort }
  return `${JSON.stringify(
    {
      ...{ file: fileName, format, startedAt, endedAt: new Date().toISOString(), ...list },
      ...{ count: tally.count, sums: sumsOf(tally), gone: tally.gone, missingCount },
      missing: missing.map(({ number, failure }) => ({ number, why: failure.code ?? failure.kind })),
    },
    null,
    2,
  )}\n`
}
