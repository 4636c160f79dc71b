import type { SortedBy } from '@shared/sort'
import type { Database } from './encrypted'
import { orderBy } from './ordering'
import { type Condition, where } from './selection'
import { sinceChange } from './since-change'

/** What a condition is about, where an index has it first: `amount` in a currency, `minor` in any. */
export type By = 'pdf' | 'amount' | 'minor' | 'number' | 'status' | 'due' | 'key'

/** What a list begins with, where an index has it first. */
export type Order = {
  by: Exclude<By, 'pdf' | 'amount' | 'key'> | 'account'
  direction: SortedBy<string>['direction']
}

/** Newest first, in another order, in none (all are only counted and added up), or to a single one by its id. */
export type Going = 'newestFirst' | 'sorted' | 'anyhow' | 'toOne'

const indexes = {
  pdf: 'invoice_no_pdf',
  key: 'invoice_walk',
  amount: 'invoice_currency',
  minor: 'invoice_amount',
  number: 'invoice_number',
  status: 'invoice_standing',
  due: 'invoice_due',
}

/** So many rows are put in order faster than the newest of more are come across on a walk. */
const fewToSort = 50_000
/** So many are gone through one by one faster than all of them are. */
const fewToRead = 300_000
/** So many of some days are gone through faster than it is counted how many the other conditions leave. */
const fewOfDays = 40_000

export const ofAccount = 'JOIN accounts a ON a.key = i.account_key'

interface Walk {
  going: Going
  order?: Order | undefined
  accounts: boolean
  /** Whether each that is met is looked at besides. */
  looking: boolean
}

/**
 * FROM for a walk through invoices by the index whose condition leaves few of them, or else in the order that is asked for. Where
 * neither is, SQLite chooses: it guesses how many rows are left without having counted them.
 */
export function walkThrough(
  db: Database,
  conditions: readonly (Condition & { by?: By })[],
  { going, order, accounts, looking }: Walk,
): string {
  const index = looking && going !== 'sorted' ? null : indexFor(db, conditions, going)
  const isAsked = looking || conditions.length > 0
  if (index === null && going === 'sorted' && isAsked && order) return inOrder(order, accounts)
  return `invoices i ${index ? `INDEXED BY ${index}` : ''} ${accounts ? ofAccount : ''}`
}

/** Invoices in an order, from an index alone. */
const inOrder = ({ by }: Order, accounts: boolean): string =>
  by === 'account'
    ? 'accounts a INDEXED BY account_name CROSS JOIN invoices i INDEXED BY invoice_account ON i.account_key = a.key'
    : `invoices i INDEXED BY ${indexes[by]} ${accounts ? ofAccount : ''}`

/** Of so many that come first … */
const first = 1000
/** … so many are a page. */
const page = 100
const ordered = {
  minor: ['i.amount'],
  number: ['i.sort_number'],
  status: ['i.status'],
  due: ['i.sort_due'],
  account: ['a.sort_name', 'a.key'],
}

/** Whether the first in an order have a page of those that some conditions (about `i` and `a`) allow. */
export function areMetSoon(db: Database, conditions: readonly Condition[], order: Order): boolean {
  const columns = [...ordered[order.by], 'i.key'].map((column) => ({ column, direction: order.direction }))
  const { sql, values } = where(conditions)
  const met = `SELECT count(*) FROM (SELECT 1
    FROM (SELECT i.key FROM ${inOrder(order, false)} ${orderBy(columns)} LIMIT ${first}) f
      CROSS JOIN invoices i ON i.key = f.key ${ofAccount} ${sql} LIMIT ${page})`
  return isPage(db, JSON.stringify([met, values]))
}

// Whoever scrolls asks page after page.
const isPage = sinceChange((db, query): boolean => {
  const [sql, values]: [string, (string | number)[]] = JSON.parse(query)
  const met = db.prepare(sql).pluck()
  return met.get(...values) === page
})

/** The index to go through: one whose condition leaves few rows, else one in the order of the key, null where that is not asked for. */
function indexFor(
  db: Database,
  conditions: readonly (Condition & { by?: By })[],
  going: Going,
): string | null {
  if (going === 'toOne') return null
  const days = conditions.filter(({ by }) => by === 'key')
  if (going === 'anyhow' && days.length > 0 && areFewer(db, 'invoice_walk', days, fewOfDays))
    return 'invoice_walk'
  const few = going === 'anyhow' ? fewToRead : fewToSort
  for (const condition of conditions) {
    const { by } = condition
    if (by === undefined || by === 'key') continue
    if (areFewer(db, indexes[by], [condition], few)) return indexes[by]
  }
  if (going === 'sorted') return null
  if (!conditions.some(({ by }) => by === 'pdf')) return 'invoice_walk'
  return going === 'newestFirst' ? indexes.pdf : indexes.status
}

function areFewer(db: Database, index: string, conditions: readonly Condition[], limit: number): boolean {
  const { sql, values } = where([...conditions])
  const counted = `SELECT count(*) FROM (SELECT 1 FROM invoices i INDEXED BY ${index} ${sql} LIMIT ${limit})`
  const count = db
    .prepare(counted)
    .pluck()
    .get(...values)
  return Number(count) < limit
}
