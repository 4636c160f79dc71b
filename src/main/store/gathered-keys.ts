import type { Database } from './encrypted'
import { unnoticed, versionOf } from './since-change'

type Values = readonly (string | number)[]

interface Gathered {
  table: string
  /** What was asked for, and of which state of the database. */
  of: string
  count: number
}

/** In memory, as everything temporary is (see encrypted.ts). Two: all of a text, and those of one status among them. */
const tables = ['temp.gathered_keys', 'temp.other_gathered_keys'] as const

// What they hold is written beside them: undone together, it never says of one what is not in it.
const create = `
  CREATE TABLE IF NOT EXISTS temp.gathered (place INTEGER PRIMARY KEY, "table" TEXT, "of" TEXT, count INTEGER);
  ${tables.map((table) => `CREATE TABLE IF NOT EXISTS ${table} (key INTEGER PRIMARY KEY, status TEXT);`).join('\n')}`

/**
 * Puts the keys that a query finds into a table, as `key`, and says which and how many they are; a second column is their
 * `status`. The same ones are looked for once, until anything changes: whoever scrolls asks page after page. The table stays
 * until the next but one is gathered. `among`: what the query goes through, where that was gathered.
 */
export function gatherKeys(db: Database, sql: string, values: Values, among?: Gathered): Gathered {
  const of = JSON.stringify([versionOf(db), sql, values, among?.of])
  return unnoticed(db, () => {
    db.exec(create)
    const before = db
      .prepare<[], Gathered>('SELECT "table", "of", count FROM temp.gathered ORDER BY place')
      .all()
    const known = before.find((gathered) => gathered.of === of)
    if (known && known === before.at(-1)) return known
    const unused = tables.find((table) => before.every((one) => one.table !== table))
    const table =
      known?.table ?? unused ?? before.find((one) => one.table !== among?.table)?.table ?? tables[0]
    db.prepare('DELETE FROM temp.gathered WHERE "table" = ?').run(table)
    const gathered = known ?? { table, of, count: gather(db, table, sql, values) }
    db.prepare('INSERT INTO temp.gathered ("table", "of", count) VALUES (?, ?, ?)').run(
      table,
      of,
      gathered.count,
    )
    return gathered
  })
}

function gather(db: Database, table: string, sql: string, values: Values): number {
  db.exec(`DELETE FROM ${table}`)
  const columns = db.prepare(sql).columns().length === 1 ? 'key' : 'key, status'
  return db.prepare(`INSERT INTO ${table} (${columns}) ${sql}`).run(...values).changes
}
