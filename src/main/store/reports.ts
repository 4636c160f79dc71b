import type { Database } from './encrypted'
import { prepared } from './prepared'

/** Something that an upstream is still to be told. */
export type Report = {
  id: number
  connectionId: string
  type: 'lastSeen' | 'accountCreated' | 'accountDeleted'
  /** The upstream's own id; empty while only the e-mail is known by which it is found. */
  accountId: string
  email: string | null
}

const columns = 'id, connection_id AS connectionId, type, account_id AS accountId, email'
const waiting = 'FROM reports WHERE settled_at IS NULL'

export const reportReads = {
  /** Of each connection the one that is to be sent first. */
  next(db: Database): Report[] {
    return db
      .prepare<unknown[], Report>(
        `SELECT ${columns} ${waiting} AND place IN (SELECT min(place) ${waiting} GROUP BY connection_id) ORDER BY id`,
      )
      .all()
      .filter(
        ({ connectionId }, index, all) => all.findIndex((one) => one.connectionId === connectionId) === index,
      )
  },
}

export const reportWrites = {
  /**
   * `occasion` tells one from another: of the same type, account and occasion there is only one, also after it was sent. `at` is
   * an instant.
   */
  add(db: Database, report: Omit<Report, 'id'> & { occasion: string; at: string }): void {
    prepared(
      db,
      `INSERT OR IGNORE INTO reports (connection_id, type, occasion, account_id, email, at, place)
      SELECT @connectionId, @type, @occasion, @accountId, @email, @at, ifnull(max(place), 0) + 1 FROM reports`,
    ).run(report)
    prepared(db, 'DELETE FROM reports WHERE settled_at < ?').run(daysBefore(report.at))
  },

  /** The accounts that are meant by an e-mail; their reports take the place of this one. */
  found(
    db: Database,
    { id, accountIds, at }: { id: number; accountIds: readonly string[]; at: string },
  ): void {
    const add = prepared(
      db,
      `INSERT OR IGNORE INTO reports (connection_id, type, occasion, account_id, email, at, place)
      SELECT connection_id, type, occasion, ?, email, at, place FROM reports WHERE id = ?`,
    )
    for (const accountId of accountIds) add.run(accountId, id)
    reportWrites.settle(db, { id, at })
  },

  /** It is sent, or never will be. What remains is only so much that it does not happen again. */
  settle(db: Database, { id, at }: { id: number; at: string }): void {
    prepared(db, 'UPDATE reports SET settled_at = ?, email = NULL WHERE id = ?').run(at, id)
  },
}

// Long enough for every occasion to have passed.
const daysBefore = (instant: string) => new Date(Date.parse(instant) - 3 * 24 * 60 * 60 * 1000).toISOString()
