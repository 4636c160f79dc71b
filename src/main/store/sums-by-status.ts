import type { InvoiceFilter } from '@shared/invoice'
import type { Database } from './encrypted'
import { standing } from './invoice-conditions'
import { currenciesOf } from './invoice-currencies'
import { where } from './selection'
import { sinceChange } from './since-change'

export type Sum = { currency: string; by: string | bigint; count: bigint; minor: bigint }

/** In more currencies, putting invoices in order is as fast as asking each which one it is in. */
const mostCurrencies = 4

/**
 * What the invoices of a FROM and WHERE add up to by currency and status, without a sort: nearly all have the same status, so
 * that all are added up and the others, named one by one, are taken away. Null where no status is so usual.
 */
export function sumsByStatus(
  db: Database,
  { statuses, overdueOn }: InvoiceFilter,
  { from, values }: { from: string; values: readonly (string | number)[] },
): Sum[] | null {
  const [first, ...others] = currenciesOf(db)
  const usual = usualStatus(db, JSON.stringify({ statuses, overdueOn }))
  if (first === undefined || usual === null || others.length >= mostCurrencies) return null
  const added = (rows: string) => `count(*) ${rows}, ifnull(sum(i.amount) ${rows}, 0)`
  const columns = [
    'json_group_array(json_array(i.status, i.currency, i.amount)) FILTER (WHERE i.status <> ?)',
    added(''),
    ...others.map(() => added('FILTER (WHERE i.currency = ?)')),
  ]
  const [named, ...numbers] = db
    .prepare<unknown[], [string, ...bigint[]]>(`SELECT ${columns.join(', ')} ${from}`)
    .safeIntegers()
    .raw()
    .get(usual, ...others.flatMap((currency) => [currency, currency]), ...values) ?? ['[]']
  const sums = new Map<string, Sum>()
  const add = (currency: string, by: string, count: bigint, minor: bigint) => {
    const key = `${currency} ${by}`
    const { count: before, minor: sum } = sums.get(key) ?? { count: 0n, minor: 0n }
    sums.set(key, { currency, by, count: before + count, minor: sum + minor })
  }
  const sumAt = (at: number) => [numbers[2 * at] ?? 0n, numbers[2 * at + 1] ?? 0n] as const
  add(first, usual, ...sumAt(0))
  for (const [at, currency] of others.entries()) {
    const [count, minor] = sumAt(at + 1)
    add(currency, usual, count, minor)
    add(first, usual, -count, -minor)
  }
  for (const [status, currency, amount] of JSON.parse(named) as [string, string, number][]) {
    add(currency, status, 1n, BigInt(amount))
    add(currency, usual, -1n, -BigInt(amount))
  }
  return [...sums.values()].filter(({ count }) => count > 0n)
}

/** That of at least three in four of all invoices of these statuses. */
const usualStatus = sinceChange((db, filter): string | null => {
  const { sql, values } = where(standing(JSON.parse(filter)))
  const statuses = db
    .prepare<unknown[], { status: string; count: number }>(
      `SELECT i.status AS status, sum(i.invoices) AS count FROM invoice_day_totals i ${sql} GROUP BY i.status`,
    )
    .all(...values)
  const all = statuses.reduce((sum, { count }) => sum + count, 0)
  return statuses.find(({ count }) => count * 4 >= all * 3)?.status ?? null
})
