import type { Database } from './encrypted'
import { unnoticed, versionOf } from './since-change'

/** What `gatherKeys` found last; its rows are in memory, as everything temporary is (see encrypted.ts). */
export const gatheredKeys = 'temp.gathered_keys'

const last = new WeakMap<Database, { of: string; count: number }>()

/**
 * Puts the keys that a query finds into `gatheredKeys`, and says how many they are. The same ones are looked for once, until
 * anything changes: whoever scrolls asks page after page.
 */
export function gatherKeys(db: Database, sql: string, values: readonly (string | number)[]): number {
  const of = JSON.stringify([versionOf(db), sql, values])
  const known = last.get(db)
  if (known?.of === of) return known.count
  last.delete(db)
  const count = unnoticed(db, () => {
    db.exec(
      `CREATE TABLE IF NOT EXISTS ${gatheredKeys} (key INTEGER PRIMARY KEY); DELETE FROM ${gatheredKeys}`,
    )
    return db.prepare(`INSERT INTO ${gatheredKeys} ${sql}`).run(...values).changes
  })
  last.set(db, { of, count })
  return count
}
