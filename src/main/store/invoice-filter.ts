import type { InvoiceFilter } from '@shared/invoice'
import type { Database } from './encrypted'
import { gatherKeys } from './gathered-keys'
import { accountConditions, markConditions, ownConditions } from './invoice-conditions'
import { type By, type Going, type Order, ofAccount, walkThrough } from './invoice-index'
import { matching, searchWords, type Word } from './search-words'
import { type Condition, where } from './selection'
import { lookedAt, wayThrough } from './short-rows'
import { matchingInvoices } from './short-words'
import { invoiceCount } from './text-of-all'

export interface Ways {
  accounts: boolean
  /** By an expression for the key. */
  also?: ((key: string) => (Condition & { by?: By })[]) | undefined
  going: Going
  /** What the order begins with, where an index has it. */
  order?: Order | undefined
  /** How many are passed before the first that is read. */
  before?: number
  /** Instead of all words of the filter. */
  words?: readonly Word[] | undefined
  /** Nothing but the key is read of them. */
  keysAlone?: boolean
}

export interface Selected {
  from: string
  where: string
  values: (string | number)[]
  /** An expression for the key. */
  key: string
  /** How many they are, where that needs no counting. */
  count: number | null
}

/**
 * FROM and WHERE for the invoices that a filter allows, as `invoices i`. With `accounts` or a short search word also
 * `accounts a`. The text index comes first, and sorted by `key` it gives the newest page without a sort.
 */
export function selectInvoices(db: Database, filter: InvoiceFilter, ways: Ways): Selected {
  const { also = () => [], going, order, words = searchWords(filter.text ?? '') } = ways
  const ofAccounts = [...accountConditions(filter, 'i.account_key'), ...markConditions(filter)]
  const { before = ways.also ? Number.POSITIVE_INFINITY : 0 } = ways
  // Few accounts' invoices are looked at one by one.
  const way =
    ofAccounts.length > 0
      ? 'walk'
      : wayThrough(db, { words, own: ownConditions(db, filter, 'i.key'), going, order, before })
  if (way === 'gathered') return selectGathered(db, filter, ways)
  const { match, short } = way === 'walk' ? matching(words) : matchingInvoices(db, words)
  const key = match ? 'invoice_search.rowid' : 'i.key'
  const asked = ownConditions(db, filter, key)
  const own = [...also(key), ...asked]
  const conditions = [
    ...(match ? [{ sql: 'invoice_search MATCH ?', values: [match] }] : []),
    ...short.map(lookedAt),
    ...ofAccounts,
    ...own,
  ]
  const accounts = ways.accounts || short.length > 0
  // The index has what is added up, and its rows are smaller.
  const byMatch =
    going === 'anyhow' && !filter.pdf && short.length + ofAccounts.length === 0
      ? 'INDEXED BY invoice_walk'
      : ''
  const joined = accounts ? ofAccount : ''
  // The text index has the keys itself: each that is looked up costs ten times as much.
  const isOfText =
    ways.keysAlone && short.length + ofAccounts.length === 0 && asked.every(({ by }) => by === 'key')
  const matched = isOfText
    ? 'invoice_search'
    : `invoice_search CROSS JOIN invoices i ${byMatch} ON i.key = invoice_search.rowid ${joined}`
  const walked = () =>
    ofAccounts.length > 0
      ? `invoices i ${joined}`
      : walkThrough(db, own, { ...ways, accounts, looking: short.length > 0 })
  const from = match ? matched : walked()
  const { sql, values } = where(conditions)
  return { from: `FROM ${from}`, where: sql, values, key, count: sql === '' ? invoiceCount(db) : null }
}

/** What `selectInvoices` finds, of which the keys are gathered first: in any order, from any place. */
function selectGathered(db: Database, filter: InvoiceFilter, ways: Ways): Selected {
  const { accounts, also = () => [], going, words } = ways
  const { table, count } = gathered(db, filter, words)
  const own = also('i.key')
  const found = (from: string, conditions: readonly Condition[]): Selected => {
    const { sql, values } = where(conditions)
    return { from: `FROM ${from}`, where: sql, values, key: 'i.key', count: own.length > 0 ? null : count }
  }
  if (going === 'newestFirst' && own.length === 0) return found(`${table} i`, [])
  if (going === 'newestFirst' || count < fewToSort)
    return found(`${table} f CROSS JOIN invoices i ON i.key = f.key ${accounts ? ofAccount : ''}`, own)
  // With the sign it is the order that decides on the way, and not what is gathered.
  const isGathered = { sql: `+i.key IN (SELECT key FROM ${table})`, values: [] }
  return found(walkThrough(db, own, { ...ways, looking: true }), [isGathered, ...own])
}

function gathered(db: Database, filter: InvoiceFilter, words: Ways['words']) {
  const { statuses, ...others } = filter
  if (statuses?.length === 1 && filter.text) {
    const all = gatherWithStatus(db, others, words)
    return gatherKeys(db, `SELECT key FROM ${all.table} WHERE status = ?`, statuses, all)
  }
  const { key, from, where, values } = selectInvoices(db, filter, { ...anyKeys, words, keysAlone: true })
  return gatherKeys(db, `SELECT ${key} ${from} ${where}`, values)
}

/** The keys of all that a filter allows, each with its status. */
export function gatherWithStatus(db: Database, filter: InvoiceFilter, words?: Ways['words']) {
  const { key, from, where, values } = selectInvoices(db, filter, { ...anyKeys, words })
  return gatherKeys(db, `SELECT ${key}, i.status ${from} ${where}`, values)
}

const anyKeys: Ways = {
  ...{ accounts: false, going: 'anyhow' },
  also: () => [{ sql: 'going_on()', values: [] }],
}

/** So many are put in order faster than they are met on a walk in that order. */
const fewToSort = 5000
