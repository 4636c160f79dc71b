import type { InvoiceFilter, InvoiceSort } from '@shared/invoice'
import { sortedBy } from '@shared/sort'
import type { Database } from './encrypted'
import { gatherWithStatus, selectInvoices, type Ways } from './invoice-filter'
import type { By, Order } from './invoice-index'
import { dayOfKey, keysOfDayNumber } from './invoice-key'
import { type Ordering, orderBy, ordering } from './ordering'
import type { Condition } from './selection'
import { sinceChange } from './since-change'

type Value = string | number

/** What each column sorts by, by an expression for the key; alone, accounts of one name stay apart. */
const columns: Record<InvoiceSort['by'], (key: string) => string> = {
  issuedOn: dayOfKey,
  dueOn: () => 'i.sort_due',
  number: () => 'i.sort_number',
  accountName: () => 'a.sort_name',
  amount: () => 'i.amount',
  status: () => 'i.status',
}
const alone = { issuedOn: [], accountName: ['a.sort_name', 'a.key'] }
const indexed = { dueOn: 'due', number: 'number', amount: 'minor', status: 'status' } as const

export function orderingOf(sort: InvoiceSort, key: string): Ordering {
  const { thenBy } = sort
  const single = (by: InvoiceSort['by']) =>
    by === 'issuedOn' || by === 'accountName' ? alone[by] : [columns[by](key)]
  return ordering(sort, (by) => (thenBy ? [columns[by](key)] : single(by)), [key])
}

/** How to go through the invoices, for them to come in the order of the first column. */
export const waysOf = (sort: InvoiceSort): Ways => ({
  accounts: sortedBy(sort).some(({ by }) => by === 'accountName'),
  going: sort.by === 'issuedOn' ? 'newestFirst' : 'sorted',
  order: orderOf(sort),
})

function orderOf({ by, direction }: InvoiceSort): Order | undefined {
  if (by === 'issuedOn') return undefined
  return { by: by === 'accountName' ? 'account' : indexed[by], direction }
}

/** Where to look for a page: `order` by an expression for the key; `skip`: how many of what is found there come before the page. */
interface Stretch {
  filter: InvoiceFilter
  ways: Ways
  order: (key: string) => Ordering
  skip: number
}

/**
 * Sorted by several columns, only those invoices are put in order that have the values of the first column which are on the
 * page: found by the first column's own order. Null where there is no page.
 */
export function stretchOf(
  db: Database,
  filter: InvoiceFilter,
  sort: InvoiceSort,
  { offset, limit }: Part,
): Stretch | null {
  const order = (key: string) => orderingOf(sort, key)
  const ways = { ...waysOf(sort), before: offset }
  const [next, ...others] = sort.thenBy ?? []
  if (!next) return { filter, ways, order, skip: offset }
  const first: InvoiceSort = { by: sort.by, direction: sort.direction }
  const met = filter.text && sort.by === 'status' ? metStatuses : metValues
  const ends = met(db, filter, first, { offset, limit })
  if (ends === null) return null
  const { nearest, farthest } = ends
  const skip = offset - ends.before
  if (sort.by === 'status' && nearest === farthest) {
    // Half of all may have it: they come in the order of what they are sorted by next.
    const rest = waysOf({ ...next, thenBy: others })
    return {
      filter: { ...filter, statuses: [String(nearest)] },
      ways: { ...rest, before: skip },
      order: (key) => order(key).slice(1),
      skip,
    }
  }
  const also = (key: string) => [between(first, nearest, farthest, key)]
  return { filter, ways: { ...ways, also }, order, skip }
}

interface Ends {
  /** Values of the first column, at the first row of a page and at its last. */
  nearest: Value
  farthest: Value
  /** How many come before all that have the nearest. */
  before: number
}

type Part = { offset: number; limit: number }

/** Null where there is no page. */
function metValues(
  db: Database,
  filter: InvoiceFilter,
  first: InvoiceSort,
  { offset, limit }: Part,
): Ends | null {
  const { from, where, values, key } = selectInvoices(db, filter, { ...waysOf(first), before: offset })
  const met = db
    .prepare<unknown[], Value>(
      `SELECT ${columns[first.by](key)} ${from} ${where} ${orderBy(orderingOf(first, key))} LIMIT ? OFFSET ?`,
    )
    .pluck()
    .all(...values, limit, offset)
  const [nearest] = met
  const farthest = met.at(-1)
  if (nearest === undefined || farthest === undefined) return null
  return { nearest, farthest, before: offset === 0 ? 0 : countBefore(db, filter, first, nearest) }
}

/** As `metValues`, from how many there are of each status: what a text finds is not gone through for each page. */
function metStatuses(
  db: Database,
  filter: InvoiceFilter,
  first: InvoiceSort,
  { offset, limit }: Part,
): Ends | null {
  const ascending = countsByStatus(db, JSON.stringify(filter))
  const counts = first.direction === 'ascending' ? ascending : ascending.toReversed()
  let before = 0
  let nearest: Omit<Ends, 'farthest'> | null = null
  for (const { status, count } of counts) {
    const end = before + count
    if (nearest === null && offset < end) nearest = { nearest: status, before }
    if (nearest && offset + limit <= end) return { ...nearest, farthest: status }
    before = end
  }
  const last = counts.at(-1)
  return nearest && last ? { ...nearest, farthest: last.status } : null
}

const countsByStatus = sinceChange((db, filter) => {
  const { table } = gatherWithStatus(db, JSON.parse(filter))
  return db
    .prepare<unknown[], { status: string; count: number }>(
      `SELECT status, count(*) AS count FROM ${table} GROUP BY status ORDER BY status`,
    )
    .all()
})

/** How many come before the first with this value of the first column. */
export function countBefore(db: Database, filter: InvoiceFilter, sort: InvoiceSort, value: Value): number {
  const ways = waysOf(sort)
  const { from, where, values } = selectInvoices(db, filter, {
    ...ways,
    accounts: sort.by === 'accountName',
    going: ways.going === 'newestFirst' ? 'anyhow' : 'sorted',
    also: (key) => [beyond(sort, value, key)],
  })
  const count = db.prepare(`SELECT count(*) ${from} ${where}`).pluck()
  return Number(count.get(...values))
}

/** The invoices whose first column is one of these two values, or between them. */
export function between(
  { by, direction }: InvoiceSort,
  nearest: Value,
  farthest: Value,
  key: string,
): Condition & { by?: By } {
  const [low, high] = direction === 'ascending' ? [nearest, farthest] : [farthest, nearest]
  if (by === 'issuedOn') {
    const values = [keysOfDayNumber(Number(low)).first, keysOfDayNumber(Number(high)).end]
    return { by: 'key', sql: `${key} >= ? AND ${key} < ?`, values }
  }
  const column = columns[by](key)
  const condition =
    low === high
      ? { sql: `${column} = ?`, values: [low] }
      : { sql: `${column} >= ? AND ${column} <= ?`, values: [low, high] }
  return by === 'accountName' ? condition : { by: indexed[by], ...condition }
}

function beyond({ by, direction }: InvoiceSort, value: Value, key: string): Condition & { by?: By } {
  const up = direction === 'ascending'
  if (by !== 'issuedOn') return { sql: `${columns[by](key)} ${up ? '<' : '>'} ?`, values: [value] }
  const { first, end } = keysOfDayNumber(Number(value))
  return { by: 'key', sql: up ? `${key} < ?` : `${key} >= ?`, values: [up ? first : end] }
}
