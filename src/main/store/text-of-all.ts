import type { Database } from './encrypted'
import { prepared } from './prepared'
import { searchWords } from './search-words'
import { matchingInvoices } from './short-words'
import { sinceChange } from './since-change'

/** Where one of so many of the newest invoices has not got it, not all have. */
const probed = 300

/** Whether every invoice has a text: a letter that all numbers begin with, or the year. */
export const isOfAll = sinceChange((db, text): boolean => {
  const { match, short } = matchingInvoices(db, searchWords(text))
  if (match === null || short.length > 0) return false
  const found = (newerThan: number) =>
    prepared(db, 'SELECT count(*) FROM invoice_search WHERE invoice_search MATCH ? AND rowid > ?')
      .pluck()
      .get(match, newerThan)
  const before = prepared(db, `SELECT key FROM invoices ORDER BY key DESC LIMIT 1 OFFSET ${probed}`)
    .pluck()
    .get()
  if (typeof before === 'number' && found(before) !== probed) return false
  return found(Number.MIN_SAFE_INTEGER) === invoiceCount(db)
})

/** All invoices here. */
export function invoiceCount(db: Database): number {
  return Number(prepared(db, 'SELECT ifnull(sum(invoices), 0) FROM invoice_day_totals').pluck().get())
}
