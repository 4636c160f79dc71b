import type { InvoiceFilter } from '@shared/invoice'
import type { InvoiceGroup, InvoiceMonth } from '@shared/invoice-totals'
import type { Database } from './encrypted'
import { selectInvoices } from './invoice-filter'
import { dayOfKey } from './invoice-key'
import { prepared } from './prepared'
import { partsOf, type Some } from './running-totals'
import { searchWords } from './search-words'
import { where } from './selection'
import { matchingInvoices } from './short-words'
import { type Sum, sumsByStatus } from './sums-by-status'
import { invoiceCount, soughtWords } from './text-of-all'

/** How many there are of each currency and status, and what they add up to; the largest count first. */
export function invoiceGroups(db: Database, filter: InvoiceFilter): InvoiceGroup[] {
  const sums = partsOf(db, filter).flatMap(
    (some) =>
      ('table' in some ? null : sumsByStatus(db, some.filter, selected(db, some))) ??
      added(db, some, 'i.status'),
  )
  return together(sums)
    .map(({ currency, by, count, minor }) => ({ currency, status: String(by), count: Number(count), minor }))
    .sort(
      (one, other) =>
        other.count - one.count || compare(one.currency, other.currency) || compare(one.status, other.status),
    )
}

/** The same by month of issue (`YYYY-MM`), the oldest first. Months without an invoice are left out. */
export function invoiceMonths(db: Database, filter: InvoiceFilter): InvoiceMonth[] {
  const sums = partsOf(db, filter).flatMap((some) =>
    'table' in some
      ? added(db, some, 'i.month')
      : added(db, some, dayOfKey('i.key')).map((sum) => ({ ...sum, by: monthOf(Number(sum.by)) })),
  )
  return together(sums)
    .map(({ currency, by, count, minor }) => ({ currency, month: String(by), count: Number(count), minor }))
    .sort((one, other) => compare(one.month, other.month) || compare(one.currency, other.currency))
}

/** How many a search for a text finds; null where that takes as long as adding them up. */
export function textCount(db: Database, { text = '', ...others }: InvoiceFilter): number | null {
  if (Object.values(others).some((value) => value !== undefined)) return null
  const words = soughtWords(db, text)
  if (words.length === 0) return searchWords(text).length > 0 ? invoiceCount(db) : null
  const { match, short } = matchingInvoices(db, words)
  if (match === null || short.length > 0) return null
  const found = prepared(db, 'SELECT count(*) FROM invoice_search WHERE invoice_search MATCH ?').pluck()
  return Number(found.get(match))
}

/** How many a filter allows. */
export function countOf(db: Database, filter: InvoiceFilter): number {
  return textCount(db, filter) ?? partsOf(db, filter).reduce((all, some) => all + counted(db, some), 0)
}

function counted(db: Database, some: Some): number {
  const { sql, values } = 'table' in some ? ofTable(some) : oneByOne(db, some)
  return Number(
    db
      .prepare(`SELECT count FROM (SELECT ${sql})`)
      .pluck()
      .get(...values),
  )
}

function added(db: Database, some: Some, by: string): Sum[] {
  const { sql, values } = 'table' in some ? ofTable(some) : oneByOne(db, some)
  const columns = `SELECT i.currency AS currency, ${by} AS "by", ${sql} GROUP BY ${by}, i.currency`
  return db
    .prepare<unknown[], Sum>(columns)
    .safeIntegers()
    .all(...values)
}

function ofTable({ table, conditions }: Extract<Some, { table: string }>) {
  const { sql, values } = where(conditions)
  return { sql: `sum(i.invoices) AS count, sum(i.minor) AS minor FROM ${table} i ${sql}`, values }
}

function oneByOne(db: Database, some: Exclude<Some, { table: string }>) {
  const { from, values } = selected(db, some)
  return { sql: `count(*) AS count, sum(i.amount) AS minor ${from}`, values }
}

function selected(db: Database, { filter, also }: Exclude<Some, { table: string }>) {
  const { from, where, values } = selectInvoices(db, filter, {
    accounts: false,
    going: 'anyhow',
    words: soughtWords(db, filter.text ?? ''),
    // Sums of a text may take long, and the next letter asks for others.
    also: () => [...(also ? [also] : []), { sql: 'going_on()', values: [] }],
  })
  return { from: `${from} ${where}`, values }
}

function together(sums: readonly Sum[]): Sum[] {
  const found = new Map<string, Sum>()
  for (const sum of sums) {
    const key = `${sum.currency} ${sum.by}`
    const known = found.get(key)
    found.set(key, known ? { ...sum, count: known.count + sum.count, minor: known.minor + sum.minor } : sum)
  }
  return [...found.values()]
}

const monthOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 7)
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
