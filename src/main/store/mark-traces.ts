import type { Database } from './encrypted'
import { prepared } from './prepared'
import { numberSortKey } from './sort-key'

/** What an invoice is known by, under whatever id. `twin`: another one has its number and day, so these do not tell it from that. */
export type Trace = {
  accountId: string
  number: string
  issuedOn: string
  minor: number
  currency: string
  twin: boolean
}

/** Of a mark, by the id under which its invoice was last seen; null where it was not seen since traces are kept. */
export type MarkTrace = { id: string; trace: Trace | null }

/** A mark's invoice says other things of itself now, or has another id. */
export type Followed = { id: string; now: { id: string; trace: Trace } }

/** `settled`: nothing of the account waits to be compared with the upstream again. */
type Row = Omit<Trace, 'twin'> & { id: string; connectionId: string; settled: number }

const select = `SELECT i.id, a.id AS accountId, i.number, i.issued_on AS issuedOn, i.amount AS minor, i.currency,
    a.connection_id AS connectionId, a.invoices_check_at IS NOT NULL AS settled
  FROM invoices i JOIN accounts a ON a.key = i.account_key`

export const markTraceReads = {
  /** Null when the invoice is not here. */
  trace(db: Database, id: string): Trace | null {
    const row = rowOf(db, id)
    return row ? traceOf(db, row) : null
  },

  /**
   * Which marks' invoices changed or moved. One has moved when the account that had it is known not to have it any more, and a
   * single other invoice of the connection is equal in number, day and amount. In doubt it has not: a mark must never come under
   * somebody else's invoice.
   */
  followed(db: Database, marks: readonly MarkTrace[]): Followed[] {
    return marks.flatMap(({ id, trace }) => {
      const row = rowOf(db, id)
      const now = row ? { id, trace: traceOf(db, row) } : trace && movedTo(db, id, trace)
      if (!now) return []
      const twin = now.trace.twin || trace?.twin === true
      const followed = { id, now: { id: now.id, trace: { ...now.trace, twin } } }
      return now.id === id && trace && isEqual(trace, followed.now.trace) ? [] : [followed]
    })
  },
}

const rowOf = (db: Database, id: string) =>
  prepared(db, `${select} WHERE i.id = ?`).get(id) as Row | undefined

const traceOf = (db: Database, row: Row): Trace => {
  const { accountId, number, issuedOn, minor, currency } = row
  return { accountId, number, issuedOn, minor, currency, twin: areTwins(alike(db, row)) }
}

/** Those of a connection with the same number and day. */
function alike(
  db: Database,
  { connectionId, number, issuedOn }: Pick<Row, 'connectionId' | 'number' | 'issuedOn'>,
) {
  const found = prepared(
    db,
    `${select} WHERE i.sort_number = ? AND i.number = ? AND i.issued_on = ? AND a.connection_id = ?`,
  )
  return found.all(numberSortKey(number), number, issuedOn, connectionId) as Row[]
}

/** One that moved is with both accounts until the first was asked again: only then are two really two. */
const areTwins = (rows: readonly Row[]) => rows.length > 1 && rows.every(({ settled }) => settled === 1)

/** Where an invoice is that is no longer where it was; itself with a `twin` where that cannot be told. Null: nobody knows yet. */
function movedTo(db: Database, id: string, trace: Trace): Followed['now'] | null {
  const connectionId = trace.twin ? null : readWithout(db, trace)
  if (connectionId === null) return null
  const rows = alike(db, { ...trace, connectionId })
  if (areTwins(rows)) return { id, trace: { ...trace, twin: true } }
  const [row, ...others] = rows
  if (!row || others.length > 0 || row.settled === 0) return null
  return row.minor === trace.minor && row.currency === trace.currency
    ? { id: row.id, trace: traceOf(db, row) }
    : null
}

/** The connection of an account whose invoices of the day are all here; null where one that is not here may still be there. */
function readWithout(db: Database, { accountId, issuedOn }: Trace): string | null {
  const read = prepared(
    db,
    `SELECT connection_id FROM accounts WHERE id = ? AND invoices_up_to IS NOT NULL
      AND ifnull(invoices_from, '') <= ?`,
  ).pluck()
  return (read.get(accountId, issuedOn) ?? null) as string | null
}

const isEqual = (one: Trace, other: Trace) =>
  one.accountId === other.accountId &&
  one.number === other.number &&
  one.issuedOn === other.issuedOn &&
  one.minor === other.minor &&
  one.currency === other.currency &&
  one.twin === other.twin
