import type { Invoice, InvoiceFilter, InvoiceSort } from '@shared/invoice'
import type { InvoiceMonth, InvoiceTotals } from '@shared/invoice-totals'
import type { Database } from './encrypted'
import { accountConditions } from './invoice-conditions'
import { statusesOf } from './invoice-currencies'
import { selectInvoices } from './invoice-filter'
import { between, countBefore, orderingOf, stretchOf, waysOf } from './invoice-order'
import { type InvoiceRow, invoiceColumns, invoiceOf } from './invoice-record'
import { invoiceGroups, invoiceMonths, textCount } from './invoice-sums'
import { columnsOf, fromNearerEnd, orderBy, precedes } from './ordering'
import { where } from './selection'
import { invoiceCount } from './text-of-all'

type List = { filter: InvoiceFilter; sort: InvoiceSort }

export const invoiceList = {
  /** `asOf`: when the invoices of the account that is longest ago were fetched, among those the filter allows. */
  page(
    db: Database,
    { filter, sort, offset, limit }: List & { offset: number; limit: number },
  ): { rows: Invoice[]; asOf: string | null } {
    const stretch = stretchOf(db, filter, sort, { offset, limit })
    if (stretch === null) return { rows: [], asOf: asOf(db, filter) }
    const { from, where, values, key, count } = selectInvoices(db, stretch.filter, stretch.ways)
    const span = fromNearerEnd(stretch.order(key), count, { offset: stretch.skip, limit })
    // First which ones, through an index alone; then their rows.
    const keys = `SELECT ${key} AS found ${from} ${where} ${orderBy(span.order)} LIMIT ? OFFSET ?`
    const rows = db
      .prepare<unknown[], InvoiceRow>(
        `SELECT ${invoiceColumns} FROM (${keys}) CROSS JOIN invoices i ON i.key = found
          CROSS JOIN accounts a ON a.key = i.account_key ${orderBy(orderingOf(sort, 'i.key'))}`,
      )
      .all(...values, span.limit, span.offset)
    return { rows: rows.map(invoiceOf), asOf: asOf(db, filter) }
  },

  totals(db: Database, { filter }: { filter: InvoiceFilter }): InvoiceTotals {
    const groups = invoiceGroups(db, filter)
    const sums = [...Map.groupBy(groups, ({ currency }) => currency)].map(([currency, some]) => ({
      currency,
      count: some.reduce((all, { count }) => all + count, 0),
      minor: some.reduce((all, { minor }) => all + minor, 0n),
    }))
    return {
      count: sums.reduce((all, { count }) => all + count, 0),
      of: invoiceCount(db),
      sums: sums
        .sort((one, other) => other.count - one.count || (one.currency < other.currency ? -1 : 1))
        .map(({ minor, currency }) => ({ minor, currency })),
      groups,
      statuses: statusesOf(db),
    }
  },

  months: (db: Database, { filter }: { filter: InvoiceFilter }): InvoiceMonth[] => invoiceMonths(db, filter),

  count: (db: Database, { filter }: { filter: InvoiceFilter }): number | null => textCount(db, filter),

  /** Place in the list, from 0; null when it is not in it. */
  position(db: Database, { filter, sort, id }: List & { id: string }): number | null {
    const ways = waysOf(sort)
    const one = selectInvoices(db, filter, {
      ...ways,
      also: () => [{ sql: 'i.id = ?', values: [id] }],
      going: 'toOne',
    })
    const order = orderingOf(sort, one.key)
    const at = db
      .prepare<unknown[], (string | number)[]>(`SELECT ${columnsOf(order)} ${one.from} ${one.where}`)
      .raw()
      .get(...one.values)
    const [first] = at ?? []
    if (!at || first === undefined) return null
    const before = (key: string) => precedes(orderingOf(sort, key), at)
    if (!sort.thenBy)
      return counted(db, filter, {
        ...ways,
        also: (key) => [before(key)],
        going: ways.going === 'newestFirst' ? 'anyhow' : ways.going,
      })
    const beside = (key: string) => precedes(orderingOf(sort, key).slice(1), at.slice(1))
    const also = (key: string) => [between(sort, first, first, key), beside(key)]
    return countBefore(db, filter, sort, first) + counted(db, filter, { ...ways, also })
  },
}

function counted(db: Database, filter: InvoiceFilter, ways: Parameters<typeof selectInvoices>[2]): number {
  const { from, where, values } = selectInvoices(db, filter, ways)
  const count = db.prepare(`SELECT count(*) ${from} ${where}`).pluck()
  return Number(count.get(...values))
}

function asOf(db: Database, filter: InvoiceFilter): string | null {
  const { sql, values } = where(accountConditions(filter, 'key'))
  const oldest = db.prepare(`SELECT min(invoices_as_of) FROM accounts ${sql}`).pluck()
  return oldest.get(...values) as string | null
}
