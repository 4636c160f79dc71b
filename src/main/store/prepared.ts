import type { Statement } from 'better-sqlite3-multiple-ciphers'
import type { Database } from './encrypted'

const statements = new WeakMap<Database, Map<string, Statement>>()

/** A statement that is prepared once: for what a sync runs thousands of times. One text, one use: `pluck` and the like stay on. */
export function prepared(db: Database, sql: string): Statement {
  const known = statements.get(db) ?? new Map<string, Statement>()
  statements.set(db, known)
  const statement = known.get(sql) ?? db.prepare(sql)
  known.set(sql, statement)
  return statement
}
