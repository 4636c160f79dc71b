import type { Database } from './encrypted'
import { prepared } from './prepared'
import { searchWords } from './search-words'
import { matchingInvoices } from './short-words'
import { sinceChange } from './since-change'

/** Whether every invoice has a text: a letter that all numbers begin with, or the year. */
export const isOfAll = sinceChange((db, text): boolean => {
  const words = searchWords(text)
  // Hardly a text is, and to count one takes a while.
  const has = (one: string) => words.every((forms) => forms.some((form) => one.includes(form)))
  if (!someInvoices(db, '').every(has)) return false
  const { match, short } = matchingInvoices(db, words)
  if (match === null || short.length > 0) return false
  const found = prepared(db, 'SELECT count(*) FROM invoice_search WHERE invoice_search MATCH ?').pluck()
  return found.get(match) === invoiceCount(db)
})

/** All invoices here. */
export function invoiceCount(db: Database): number {
  return Number(prepared(db, 'SELECT ifnull(sum(invoices), 0) FROM invoice_day_totals').pluck().get())
}

/** What sixteen invoices are found by, from the oldest to the newest. */
const someInvoices = sinceChange(
  (db): string[] =>
    prepared(
      db,
      `WITH RECURSIVE
        ends AS (SELECT (SELECT min(key) FROM invoices) AS first, (SELECT max(key) FROM invoices) AS last),
        places (at) AS (SELECT 0 UNION ALL SELECT at + 1 FROM places WHERE at < 15),
        keys AS (
          SELECT (SELECT key FROM invoices WHERE key >= first + (last - first) / 15 * at ORDER BY key LIMIT 1) AS key
          FROM ends, places
          UNION SELECT last FROM ends
        )
        SELECT i.search || ' ' || a.invoice_text
          || ifnull((SELECT ' ' || search FROM invoice_marks WHERE id = i.id), '')
        FROM keys CROSS JOIN invoices i ON i.key = keys.key CROSS JOIN accounts a ON a.key = i.account_key`,
    )
      .pluck()
      .all() as string[],
)
