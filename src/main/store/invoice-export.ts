import type { Invoice, InvoiceFilter, InvoiceSort } from '@shared/invoice'
import type { Database } from './encrypted'
import { gathered } from './gathered'
import { selectInvoices } from './invoice-filter'
import { orderingOf, waysOf } from './invoice-order'
import { type InvoiceRow, invoiceColumns, invoiceOf } from './invoice-record'
import { orderBy } from './ordering'
import { prepared } from './prepared'
import { oneOf } from './selection'

export const invoiceExportReads = {
  /** Keys of a list's invoices, in its order: what an export of it holds on to while the list changes. */
  keys(db: Database, { filter, sort }: { filter: InvoiceFilter; sort: InvoiceSort }): Float64Array {
    const ways = waysOf(sort)
    // Where all are put in order they come as they are kept, and not from here and there.
    const { from, where, values, key } = selectInvoices(db, filter, {
      ...ways,
      going: sort.thenBy ? 'newestFirst' : ways.going,
    })
    const keys = db
      .prepare<unknown[], number>(`SELECT ${key} ${from} ${where} ${orderBy(orderingOf(sort, key))}`)
      .pluck()
    return gathered(keys.iterate(...values))
  },

  /** Keys of the invoices with these ids, in the order of a list; without those that are gone. */
  keysOf(db: Database, { ids, sort }: { ids: readonly string[]; sort: InvoiceSort }): Float64Array {
    const accounts = waysOf(sort).accounts ? 'JOIN accounts a ON a.key = i.account_key' : ''
    const { sql, values } = oneOf('i.id', ids)
    const keys = db
      .prepare<unknown[], number>(
        `SELECT i.key FROM invoices i ${accounts} WHERE ${sql} ${orderBy(orderingOf(sort, 'i.key'))}`,
      )
      .pluck()
    return gathered(keys.iterate(...values))
  },

  /** Ids of the invoices that a filter allows, newest first, `limit` at most. */
  ids(db: Database, { filter, limit }: { filter: InvoiceFilter; limit: number }): string[] {
    const { from, where, values, key } = selectInvoices(db, filter, { accounts: false, going: 'newestFirst' })
    const found = `SELECT ${key} AS found ${from} ${where} ORDER BY ${key} DESC LIMIT ?`
    return db
      .prepare<unknown[], string>(`SELECT i.id FROM (${found}) CROSS JOIN invoices i ON i.key = found`)
      .pluck()
      .all(...values, limit)
  },

  /** The invoices with these keys, in their order, without those that are gone. */
  ofKeys(db: Database, keys: readonly number[]): Invoice[] {
    const rows = prepared(
      db,
      `SELECT i.key, ${invoiceColumns} FROM invoices i JOIN accounts a ON a.key = i.account_key
        WHERE i.key IN (SELECT value FROM json_each(?))`,
    ).all(JSON.stringify(keys)) as (InvoiceRow & { key: number })[]
    const byKey = new Map(rows.map((row) => [row.key, row]))
    return keys.flatMap((key) => {
      const row = byKey.get(key)
      return row ? [invoiceOf(row)] : []
    })
  },
}

/** A million in the order of several columns take seconds. */
export const invoiceExportAside = { keysOfSeveral: invoiceExportReads.keys }
