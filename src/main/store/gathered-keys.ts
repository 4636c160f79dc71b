import type { Database } from './encrypted'
import { unnoticed, versionOf } from './since-change'

/** In memory, as everything temporary is (see encrypted.ts). Two: all of a text, and those of one status among them. */
const tables = ['temp.gathered_keys', 'temp.other_gathered_keys'] as const

interface Gathered {
  of: string
  table: string
  count: number
}

/** What was gathered last comes last. */
const kept = new WeakMap<Database, readonly Gathered[]>()

/**
 * Puts the keys that a query finds into a table, as `key`, and says which and how many they are. The same ones are looked for
 * once, until anything changes: whoever scrolls asks page after page. The table stays until the next but one is gathered.
 */
export function gatherKeys(
  db: Database,
  sql: string,
  values: readonly (string | number)[],
): { table: string; count: number } {
  const of = JSON.stringify([versionOf(db), sql, values])
  const before = kept.get(db) ?? []
  const known = before.find((gathered) => gathered.of === of)
  const table = known?.table ?? tables.find((table) => before.every((one) => one.table !== table))
  const free = table ?? before[0]?.table ?? tables[0]
  const others = before.filter((gathered) => gathered.table !== free)
  kept.set(db, others)
  const gathered = known ?? { of, table: free, count: gather(db, free, sql, values) }
  kept.set(db, [...others, gathered])
  return gathered
}

const gather = (db: Database, table: string, sql: string, values: readonly (string | number)[]): number =>
  unnoticed(db, () => {
    db.exec(`CREATE TABLE IF NOT EXISTS ${table} (key INTEGER PRIMARY KEY); DELETE FROM ${table}`)
    return db.prepare(`INSERT INTO ${table} ${sql}`).run(...values).changes
  })
