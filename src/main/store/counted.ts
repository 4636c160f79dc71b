import type { Database } from './encrypted'
import { type Condition, where } from './selection'

/** How many rows of a table (or a join) fulfil all of the conditions. */
export function counted(db: Database, from: string, conditions: Condition[]): number {
  const { sql, values } = where(conditions)
  return Number(
    db
      .prepare(`SELECT count(*) FROM ${from} ${sql}`)
      .pluck()
      .get(...values),
  )
}
