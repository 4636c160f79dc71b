import type { ActivationRun, RunRow } from '@shared/activation-run'
import { Failed, type Failure } from '@shared/failure'
import type { Database } from './encrypted'
import { prepared } from './prepared'
import { oneOf, where } from './selection'

export type RunRecord = Pick<
  ActivationRun,
  'id' | 'kind' | 'dataStartDate' | 'who' | 'createdAt' | 'finishedAt' | 'failure'
> & {
  state: Exclude<ActivationRun['state'], 'interrupted'>
}
type RowState = RunRow['state']
export type StoredRun = RunRecord & { counts: ActivationRun['counts'] }

const runSelect = `SELECT id, kind, start_date AS dataStartDate, who, created_at AS createdAt, finished_at AS finishedAt,
  state, failure FROM activation_runs`
type Row = Omit<RunRecord, 'failure'> & { failure: string | null }

function runOf(db: Database, row: Row): StoredRun {
  const counts = { total: 0, waiting: 0, unsure: 0, done: 0, already: 0, failed: 0, cancelled: 0 }
  const states = prepared(
    db,
    'SELECT state, count(*) AS count FROM activation_rows WHERE run_id = ? GROUP BY state',
  )
  for (const { state, count } of states.all(row.id) as { state: RowState; count: number }[]) {
    counts[state] = count
    counts.total += count
  }
  return { ...row, failure: row.failure === null ? null : (JSON.parse(row.failure) as Failure), counts }
}

const rowSelect = `SELECT number, authorization_id AS authorizationId, account_id AS accountId, account, state, failure, tries, at
  FROM activation_rows`
type StoredRow = Pick<RunRow, 'number' | 'authorizationId' | 'accountId' | 'state' | 'tries' | 'at'> & {
  account: string
  failure: string | null
}
const rowOf = ({ account, failure, ...row }: StoredRow): RunRow => ({
  ...row,
  ...(JSON.parse(account) as Pick<RunRow, 'accountNumber' | 'utility' | 'username' | 'host' | 'status'>),
  failure: failure === null ? null : (JSON.parse(failure) as Failure),
})

export const activationRunReads = {
  /** Newest first. */
  list: (db: Database): StoredRun[] =>
    db
      .prepare<unknown[], Row>(`${runSelect} ORDER BY created_at DESC, id LIMIT 50`)
      .all()
      .map((row) => runOf(db, row)),

  get(db: Database, id: string): StoredRun | null {
    const row = db.prepare<unknown[], Row>(`${runSelect} WHERE id = ?`).get(id)
    return row ? runOf(db, row) : null
  },

  rows(
    db: Database,
    {
      id,
      states,
      offset,
      limit,
    }: { id: string; states?: readonly RowState[] | undefined; offset: number; limit: number },
  ): { rows: RunRow[]; count: number } {
    const { sql, values } = where([
      { sql: 'run_id = ?', values: [id] },
      ...(states?.length ? [oneOf('state', states)] : []),
    ])
    const rows = db.prepare<unknown[], StoredRow>(`${rowSelect} ${sql} ORDER BY number LIMIT ? OFFSET ?`)
    const count = db.prepare(`SELECT count(*) FROM activation_rows ${sql}`).pluck()
    return { rows: rows.all(...values, limit, offset).map(rowOf), count: Number(count.get(...values)) }
  },

  /** The next row that is not settled; those that are unsure first. */
  next(db: Database, id: string): RunRow | null {
    const row = db
      .prepare<unknown[], StoredRow>(
        `${rowSelect} WHERE run_id = ? AND state IN ('unsure', 'waiting') ORDER BY state, number LIMIT 1`,
      )
      .get(id)
    return row ? rowOf(row) : null
  },
}

export const activationRunWrites = {
  /** With its rows. An id that is there already leaves everything as it is. */
  create(db: Database, { run, rows }: { run: RunRecord; rows: readonly RunRow[] }): void {
    const made = db
      .prepare(
        `INSERT OR IGNORE INTO activation_runs (id, kind, start_date, who, created_at, finished_at, state)
          VALUES (@id, @kind, @dataStartDate, @who, @createdAt, @finishedAt, @state)`,
      )
      .run({ ...run, failure: null })
    if (made.changes === 0) return
    const insert = db.prepare(
      `INSERT INTO activation_rows (run_id, number, authorization_id, account_id, account, state, at)
        VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    for (const row of rows) {
      const { accountNumber, utility, username, host, status } = row
      const account = JSON.stringify({ accountNumber, utility, username, host, status })
      insert.run(run.id, row.number, row.authorizationId, row.accountId, account, row.state, row.at)
    }
  },

  setState(
    db: Database,
    { id, state, failure, finishedAt }: Pick<RunRecord, 'id' | 'state' | 'failure' | 'finishedAt'>,
  ): StoredRun {
    db.prepare('UPDATE activation_runs SET state = ?, failure = ?, finished_at = ? WHERE id = ?').run(
      ...[state, failure && JSON.stringify(failure), finishedAt, id],
    )
    const run = activationRunReads.get(db, id)
    if (!run) throw new Failed({ kind: 'notFound' })
    return run
  },

  /** Written before a request goes out (`unsure`) and after what came of it. */
  setRow(
    db: Database,
    { runId, row }: { runId: string; row: Pick<RunRow, 'number' | 'state' | 'failure' | 'tries' | 'at'> },
  ): void {
    prepared(
      db,
      'UPDATE activation_rows SET state = ?, failure = ?, tries = ?, at = ? WHERE run_id = ? AND number = ?',
    ).run(...[row.state, row.failure && JSON.stringify(row.failure), row.tries, row.at, runId, row.number])
  },

  /** All rows in some states get another one. */
  moveRows(db: Database, { id, from, to }: { id: string; from: readonly RowState[]; to: RowState }): void {
    const { sql, values } = oneOf('state', from)
    db.prepare(`UPDATE activation_rows SET state = ?, failure = NULL WHERE run_id = ? AND ${sql}`).run(
      to,
      id,
      ...values,
    )
  },
}
