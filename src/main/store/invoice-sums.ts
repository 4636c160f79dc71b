import type { InvoiceFilter } from '@shared/invoice'
import type { Database } from './encrypted'
import { currenciesOf } from './invoice-currencies'
import { selectInvoices } from './invoice-filter'

type Sum = { currency: string; count: number; minor: number }

/** How many there are in each currency, and what they add up to; the largest count first. */
export function invoiceSums(db: Database, filter: InvoiceFilter): Sum[] {
  const { from, where, values, inOrder } = selectInvoices(db, filter, { accounts: false, going: 'anyhow' })
  const found = inOrder ? grouped(db, `${from} ${where}`, values) : counted(db, `${from} ${where}`, values)
  return found
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || (one.currency < other.currency ? -1 : 1))
}

/** Through the index by status and currency. */
function grouped(db: Database, selection: string, values: readonly (string | number)[]): Sum[] {
  const groups = db
    .prepare<unknown[], Sum>(
      `SELECT i.currency, count(*) AS count, sum(i.amount) AS minor ${selection} GROUP BY i.status, i.currency`,
    )
    .all(...values)
  return [...Map.groupBy(groups, ({ currency }) => currency)].map(([currency, some]) => ({
    currency,
    count: some.reduce((all, { count }) => all + count, 0),
    minor: some.reduce((all, { minor }) => all + minor, 0),
  }))
}

/** GROUP BY would first put all of them in order. */
function counted(db: Database, selection: string, values: readonly (string | number)[]): Sum[] {
  const currencies = currenciesOf(db)
  const each = currencies.map(
    () => 'count(*) FILTER (WHERE i.currency = ?), sum(i.amount) FILTER (WHERE i.currency = ?)',
  )
  const found = db
    .prepare<unknown[], (number | null)[]>(`SELECT ${['0', ...each].join(', ')} ${selection}`)
    .raw()
    .get(...currencies.flatMap((currency) => [currency, currency]), ...values)
  return currencies.map((currency, at) => ({
    currency,
    count: found?.[2 * at + 1] ?? 0,
    minor: found?.[2 * at + 2] ?? 0,
  }))
}
