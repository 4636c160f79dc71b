import type { Database } from './encrypted'
import type { Going } from './invoice-index'
import { prepared } from './prepared'
import { matching, type Word } from './search-words'
import { type Condition, contains } from './selection'
import { matchingInvoices } from './short-words'

/** Of so many of the newest invoices … */
const newest = 1000
/** … so many are a page: a walk then has it before the index has begun with a letter's trigrams. */
const page = 100
/** So many are put in another order faster than a page of them is met on a walk in that order. */
const fewToSort = 10_000

/** Whether invoices with words of one or two letters are sought by the index, or met on a walk. */
export function goByIndex(db: Database, words: readonly Word[], going: Going): boolean {
  const { match: long, short } = matching(words)
  if (going === 'anyhow' || short.length === 0) return true
  if (going === 'toOne') return false
  if (going === 'newestFirst') return !(short.some(isLetter) && areMetSoon(db, short))
  // What a longer word finds is put in order whatever else is asked.
  if (long !== null) return true
  const { match } = matchingInvoices(db, short)
  return match !== null && areFew(db, match)
}

/** Any of the forms is part of what the index has of an invoice: its own text, its account's or our note. */
export function lookedAt(forms: Word): Condition {
  const [text, note] = [contains(['i.search', 'a.invoice_text'], forms), contains(['search'], forms)]
  return {
    sql: `${text.sql} OR i.id IN (SELECT id FROM invoice_marks WHERE ${note.sql})`,
    values: [...text.values, ...note.values],
  }
}

const isLetter = (forms: Word) => forms.some((form) => [...form].length < 2)

function areMetSoon(db: Database, short: readonly Word[]): boolean {
  const conditions = short.map(lookedAt)
  const met = prepared(
    db,
    `SELECT count(*) FROM (
      SELECT 1 FROM (SELECT id, account_key, search FROM invoices ORDER BY key DESC LIMIT ${newest}) i
        JOIN accounts a ON a.key = i.account_key WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}
        LIMIT ${page})`,
  ).pluck()
  return Number(met.get(...conditions.flatMap(({ values }) => values))) === page
}

function areFew(db: Database, match: string): boolean {
  const found = prepared(
    db,
    `SELECT count(*) FROM (SELECT 1 FROM invoice_search WHERE invoice_search MATCH ? LIMIT ${fewToSort})`,
  ).pluck()
  return Number(found.get(match)) < fewToSort
}
