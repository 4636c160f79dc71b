import type { Invoice, InvoiceFilter, InvoiceSort, InvoiceTotals } from '@shared/invoice'
import type { Database } from './encrypted'
import { accountConditions, selectInvoices } from './invoice-filter'
import { type InvoiceRow, invoiceColumns, invoiceOf } from './invoice-record'
import { type Ordering, orderBy, precedes } from './ordering'
import { where } from './selection'

/** What each order sorts by, before the key. */
const columns = {
  issuedOn: [],
  dueOn: ['i.sort_due'],
  number: ['i.sort_number'],
  accountName: ['a.sort_name', 'a.key'],
  amount: ['i.amount'],
  status: ['i.status'],
}

type List = { filter: InvoiceFilter; sort: InvoiceSort }

export const invoiceList = {
  /** `asOf`: when the invoices of the account that is longest ago were fetched, among those the filter allows. */
  page(
    db: Database,
    { filter, sort, offset, limit }: List & { offset: number; limit: number },
  ): { rows: Invoice[]; asOf: string | null } {
    const { from, where, values, key } = selectInvoices(filter, { accounts: true })
    const rows = db
      .prepare<unknown[], InvoiceRow>(
        `SELECT ${invoiceColumns} ${from} ${where} ${orderBy(orderingOf(sort, key))} LIMIT ? OFFSET ?`,
      )
      .all(...values, limit, offset)
    return { rows: rows.map(invoiceOf), asOf: asOf(db, filter) }
  },

  totals(db: Database, { filter }: { filter: InvoiceFilter }): InvoiceTotals {
    const { from, where, values } = selectInvoices(filter, { accounts: false })
    // By status and currency: the order of the index that holds everything needed.
    const groups = db
      .prepare<unknown[], { currency: string; count: number; minor: number }>(
        `SELECT i.currency, count(*) AS count, total(i.amount) AS minor ${from} ${where}
        GROUP BY i.status, i.currency`,
      )
      .all(...values)
    const byCurrency = new Map<string, { minor: number; count: number }>()
    for (const { currency, count, minor } of groups) {
      const sum = byCurrency.get(currency) ?? { minor: 0, count: 0 }
      byCurrency.set(currency, { minor: sum.minor + minor, count: sum.count + count })
    }
    const sums = [...byCurrency].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    return {
      count: groups.reduce((sum, { count }) => sum + count, 0),
      of: Number(db.prepare('SELECT count(*) FROM invoices').pluck().get()),
      sums: sums.map(([currency, { minor }]) => ({ minor, currency })),
      statuses: db.prepare(everyStatus).pluck().all() as string[],
    }
  },

  /** Place in the list, from 0; null when it is not in it. */
  position(db: Database, { filter, sort, id }: List & { id: string }): number | null {
    const accounts = sort.by === 'accountName'
    const one = selectInvoices(filter, { accounts, also: { sql: 'i.id = ?', values: [id] } })
    const ordering = orderingOf(sort, one.key)
    const at = db
      .prepare<unknown[], (string | number)[]>(
        `SELECT ${ordering.columns.join(', ')} ${one.from} ${one.where}`,
      )
      .raw()
      .get(...one.values)
    if (!at) return null
    const before = selectInvoices(filter, { accounts, also: { sql: precedes(ordering), values: at } })
    const count = db.prepare(`SELECT count(*) ${before.from} ${before.where}`).pluck()
    return Number(count.get(...before.values))
  },
}

function orderingOf({ by, direction }: InvoiceSort, key: string): Ordering {
  return { columns: [...columns[by], key], direction }
}

// Jumps from status to status through the index instead of reading all of it.
const everyStatus = `
  WITH RECURSIVE each (status) AS (
    SELECT min(status) FROM invoices
    UNION ALL
    SELECT (SELECT min(status) FROM invoices WHERE status > each.status) FROM each WHERE each.status IS NOT NULL
  )
  SELECT status FROM each WHERE status IS NOT NULL`

function asOf(db: Database, filter: InvoiceFilter): string | null {
  const { sql, values } = where(accountConditions(filter, 'key'))
  const oldest = db.prepare(`SELECT min(invoices_as_of) FROM accounts ${sql}`).pluck()
  return oldest.get(...values) as string | null
}
