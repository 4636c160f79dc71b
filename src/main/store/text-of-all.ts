import type { Database } from './encrypted'
import { prepared } from './prepared'
import { searchWords, type Word } from './search-words'
import { sinceChange } from './since-change'

/** The words of a search without those that every invoice has: a letter that all numbers begin with, or the year. */
export function soughtWords(db: Database, text: string): Word[] {
  return searchWords(text).filter((forms) => !isOfAll(db, JSON.stringify(forms)))
}

/** Whether some invoices, from the oldest to the newest, have the same few letters with a word in them, and then all have. */
const isOfAll = sinceChange((db, word): boolean => {
  const [one, ...others] = someInvoices(db, '')
  const forms: Word = JSON.parse(word)
  const around = (form: string) => ([...form].length < 3 ? trigramsOf(one ?? '') : [form])
  const common = forms
    .flatMap((form) => around(form).filter((letters) => letters.includes(form)))
    .find((letters) => [one, ...others].every((text) => text?.includes(letters)))
  if (common === undefined) return false
  const found = prepared(db, 'SELECT count(*) FROM invoice_search WHERE invoice_search MATCH ?').pluck()
  return found.get(`"${common.replaceAll('"', '""')}"`) === invoiceCount(db)
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

function trigramsOf(text: string): string[] {
  const letters = [...text]
  return letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''))
}
