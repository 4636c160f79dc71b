import type { Database } from './encrypted'
import { areMetSoon, type Going, type Order } from './invoice-index'
import { prepared } from './prepared'
import { matching, type Word } from './search-words'
import { type Condition, contains } from './selection'
import { matchingInvoices } from './short-words'

/** Of so many of the newest invoices … */
const newest = 1000
/** … so many are a page: a walk then has it before the index has begun with a letter's trigrams. */
const page = 100
/** So many are passed on the way to a page before it is worth gathering all. */
const fewToPass = 1000

interface Asked {
  words: readonly Word[]
  /** What else is asked of them, not only of some of them. */
  own: readonly Condition[]
  going: Going
  order?: Order | undefined
  /** How many are passed; all of them where they are counted. */
  before: number
}

/**
 * How invoices come in an order: `index`, as the text index or another has them; `gathered`, after the keys of all of them were
 * gathered; `walk`, in that order, looking at each.
 */
export function wayThrough(db: Database, asked: Asked): 'index' | 'gathered' | 'walk' {
  const { words, own, going, order, before } = asked
  const { match: long, short } = matching(words)
  const near = before <= fewToPass
  if (going === 'anyhow') return 'index'
  if (going === 'toOne') return short.length > 0 ? 'walk' : 'index'
  if (words.length === 0 && (going === 'newestFirst' || own.length === 0)) return 'index'
  if (going === 'newestFirst' && near) return short.some(isLetter) && areMet(db, short) ? 'walk' : 'index'
  if (near && long === null && order && areMetSoon(db, [...short.map(lookedAt), ...own], order)) return 'walk'
  const { match, short: unknown } = matchingInvoices(db, words)
  const isFound = words.length === 0 || (match !== null && unknown.length === 0)
  return isFound ? 'gathered' : long === null ? 'walk' : 'index'
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

function areMet(db: Database, short: readonly Word[]): boolean {
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
