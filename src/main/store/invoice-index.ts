import type { Database } from './encrypted'
import { type Condition, where } from './selection'

/** What a condition is about, where an index has it first: `amount` in a currency, `minor` in any. */
export type By = 'pdf' | 'amount' | 'minor' | 'number' | 'status' | 'due' | 'key'

/** Newest first, in another order, in none (all are only counted and added up), or to a single one by its id. */
export type Going = 'newestFirst' | 'sorted' | 'anyhow' | 'toOne'

const indexes = {
  pdf: 'invoice_no_pdf',
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

/**
 * The index to go through, null where SQLite may choose: one whose condition leaves few rows, else one in the order of the
 * key. SQLite guesses how many rows are left without having counted them.
 */
export function indexFor(
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
