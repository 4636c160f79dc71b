import type { Database } from './encrypted'
import { prepared } from './prepared'
import { matching, type Word } from './search-words'
import { sinceChange } from './since-change'

/**
 * FTS5 for words of any length among invoices. The index has only trigrams: a word of one or two letters is at the start of
 * some of them, or in the last one of an invoice. `short` are words for which every invoice is to be looked at.
 */
export function matchingInvoices(
  db: Database,
  words: readonly Word[],
): { match: string | null; short: readonly Word[] } {
  const { match, short } = matching(words)
  const found = short.length > 0 ? matchOf(db, JSON.stringify(short)) : null
  if (found === null) return { match, short }
  return { match: match === null ? found : `${match} AND ${found}`, short: [] }
}

// Rows, count and sums of a letter ask for the same.
const matchOf = sinceChange((db, words): string | null => {
  const ends = endsOfInvoices(db, '')
  // What is shorter than a trigram is in no index.
  if (ends.some((end) => [...end].length < 3)) return null
  db.exec(
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.invoice_trigrams USING fts5vocab(main, 'invoice_search', 'instance')",
  )
  const short: readonly Word[] = JSON.parse(words)
  const each = short.map((forms) => `(${forms.map((form) => phrases(db, form, ends)).join(' OR ')})`)
  return each.join(' AND ')
})

function phrases(db: Database, form: string, ends: readonly string[]): string {
  if ([...form].length > 2) return quoted(form)
  const found = new Set([...startingWith(db, form), ...ends.filter((end) => end.includes(form))])
  // By itself the word is no trigram and finds nothing: it keeps an expression from being empty, and groups from becoming one.
  const groups = Map.groupBy(found, (trigram) => [...trigram].slice(0, 2).join(''))
  const each = [...groups.values()].map((some) => `((${some.map(quoted).join(' OR ')}) NOT ${quoted(form)})`)
  return [quoted(form), ...each].join(' OR ')
}

/** Trigrams of the index: each is sought after the one before, past all the invoices that have it. */
function startingWith(db: Database, start: string): string[] {
  const next = 'SELECT term FROM temp.invoice_trigrams WHERE term >='
  const end = 'AND term < @start || char(0x10ffff) LIMIT 1'
  return prepared(
    db,
    `WITH RECURSIVE found (term) AS (
      SELECT (${next} @start ${end})
      UNION ALL SELECT (${next} found.term || char(1) ${end}) FROM found WHERE term IS NOT NULL
    ) SELECT term FROM found WHERE term IS NOT NULL`,
  )
    .pluck()
    .all({ start }) as string[]
}

/**
 * The last three letters of what invoices are found by, as `invoice_search` has it: of accounts' names, of invoices whose account
 * has a name of one letter, of notes.
 */
const endsOfInvoices = sinceChange(
  (db): string[] =>
    prepared(
      db,
      `WITH texts (text) AS (
      SELECT ifnull(i.search, '') || ' ' || a.invoice_text FROM accounts a
        LEFT JOIN invoices i ON i.account_key = CASE WHEN length(a.invoice_text) < 2 THEN a.key END
        WHERE length(a.invoice_text) > 1 OR i.key IS NOT NULL
      UNION ALL
      SELECT i.search || ' ' || a.invoice_text || ' ' || m.search FROM invoice_marks m
        JOIN invoices i ON i.id = m.id JOIN accounts a ON a.key = i.account_key WHERE m.search <> ''
    ) SELECT DISTINCT substr(text, -3) FROM texts`,
    )
      .pluck()
      .all() as string[],
)

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
