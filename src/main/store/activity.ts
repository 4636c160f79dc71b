import { type Activity, type ChainedActivity, hashAfter } from './activity-chain'
import { type Selected, selectLines } from './activity-filter'
import { verifyPart } from './activity-verify'
import type { Database } from './encrypted'
import { prepared } from './prepared'
import { oneOf } from './selection'

export type { Activity } from './activity-chain'

const line = 'id AS n, at, who, what, record, outcome, hash'

export const activityReads = {
  /** Newest first. */
  latest(db: Database, { limit }: { limit: number }): Activity[] {
    return db
      .prepare<unknown[], Activity>(
        'SELECT at, who, what, record, outcome FROM activity ORDER BY id DESC LIMIT ?',
      )
      .all(limit)
  },

  /** Newest first. `count` of what is selected, `of` all. */
  page(db: Database, { offset, limit, ...selected }: Selected & { offset: number; limit: number }) {
    const { sql, values } = selectLines(selected)
    const rows = db
      .prepare<unknown[], ChainedActivity>(
        `SELECT ${line} FROM activity ${sql} ORDER BY id DESC LIMIT ? OFFSET ?`,
      )
      .all(...values, limit, offset)
    const number = (query: string, ...given: (string | number)[]) =>
      Number(
        db
          .prepare(query)
          .pluck()
          .get(...given),
      )
    const of = number('SELECT lines FROM activity_head')
    return { rows, count: sql ? number(`SELECT count(*) FROM activity ${sql}`, ...values) : of, of }
  },

  /** The history of records, newest first. */
  ofRecords(db: Database, { ids, limit }: { ids: string[]; limit: number }): ChainedActivity[] {
    const { sql, values } = oneOf('record', ids)
    return db
      .prepare<unknown[], ChainedActivity>(
        `SELECT ${line} FROM activity WHERE ${sql} ORDER BY id DESC LIMIT ?`,
      )
      .all(...values, limit)
  },

  people(db: Database): string[] {
    return db.prepare('SELECT DISTINCT who FROM activity ORDER BY who').pluck().all() as string[]
  },

  /** Lines after a number, in their order. */
  after(db: Database, { n, limit }: { n: number; limit: number }): ChainedActivity[] {
    return db
      .prepare<unknown[], ChainedActivity>(`SELECT ${line} FROM activity WHERE id > ? ORDER BY id LIMIT ?`)
      .all(n, limit)
  },

  verifyPart,
}

export const activityWrites = {
  append(db: Database, activity: Activity): void {
    const head = prepared(db, 'SELECT lines, hash FROM activity_head').get() as {
      lines: number
      hash: string
    }
    const n = head.lines + 1
    const { at, who, what, record, outcome } = activity
    const hash = hashAfter(head.hash, { n, ...activity })
    prepared(
      db,
      'INSERT INTO activity (id, at, who, what, record, outcome, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ).run(...[n, at, who, what, record, outcome, hash])
    prepared(db, 'UPDATE activity_head SET lines = ?, hash = ?').run(n, hash)
  },
}
