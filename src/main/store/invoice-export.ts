import type { Invoice, InvoiceFilter, InvoiceSort } from '@shared/invoice'
import type { Database } from './encrypted'
import { selectInvoices } from './invoice-filter'
import { orderingOf } from './invoice-list'
import { type InvoiceRow, invoiceColumns, invoiceOf } from './invoice-record'
import { orderBy } from './ordering'

export const invoiceExportReads = {
  /** Keys of a list's invoices, in its order: what an export of it holds on to while the list changes. */
  keys(db: Database, { filter, sort }: { filter: InvoiceFilter; sort: InvoiceSort }): Float64Array {
    const { from, where, values, key } = selectInvoices(db, filter, {
      accounts: sort.by === 'accountName',
      going: sort.by === 'issuedOn' ? 'newestFirst' : 'sorted',
    })
    const keys = db
      .prepare<unknown[], number>(`SELECT ${key} ${from} ${where} ${orderBy(orderingOf(sort, key))}`)
      .pluck()
    let found = new Float64Array(1024)
    let count = 0
    for (const one of keys.iterate(...values)) {
      if (count === found.length) found = grown(found)
      found[count] = one
      count += 1
    }
    return found.slice(0, count)
  },

  /** The invoices with these keys, in their order, without those that are gone. */
  ofKeys(db: Database, keys: readonly number[]): Invoice[] {
    const rows = db
      .prepare<unknown[], InvoiceRow & { key: number }>(
        `SELECT i.key, ${invoiceColumns} FROM invoices i JOIN accounts a ON a.key = i.account_key
          WHERE i.key IN (SELECT value FROM json_each(?))`,
      )
      .all(JSON.stringify(keys))
    const byKey = new Map(rows.map((row) => [row.key, row]))
    return keys.flatMap((key) => {
      const row = byKey.get(key)
      return row ? [invoiceOf(row)] : []
    })
  },
}

function grown(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2)
  larger.set(array)
  return larger
}
