import type { Database } from './encrypted'
import { prepared } from './prepared'

/** So many answers are remembered at once. */
const most = 100

/** Works something out once, until anything in the database changes: here, or on another connection. */
export function sinceChange<T>(make: (db: Database, input: string) => T): (db: Database, input: string) => T {
  const kept = new WeakMap<Database, { version: string; answers: Map<string, T> }>()
  return (db, input) => {
    const version = versionOf(db)
    const known = kept.get(db)
    const isKnown = known?.version === version && known.answers.size < most
    const { answers } = isKnown ? known : { answers: new Map<string, T>() }
    kept.set(db, { version, answers })
    const before = answers.get(input)
    if (before !== undefined) return before
    const answer = make(db, input)
    answers.set(input, answer)
    return answer
  }
}

/** What others wrote, and what was written here: what an undone write left is never asked for within it. */
export function versionOf(db: Database): string {
  const others = db.pragma('data_version', { simple: true })
  return `${others} ${changesOf(db) - (apart.get(db) ?? 0)}`
}

/** Writes into a temporary table: nothing that is worked out from the database changes with it. */
export function unnoticed<T>(db: Database, write: () => T): T {
  const before = changesOf(db)
  try {
    return write()
  } finally {
    apart.set(db, (apart.get(db) ?? 0) + changesOf(db) - before)
  }
}

const apart = new WeakMap<Database, number>()
const changesOf = (db: Database) => Number(prepared(db, 'SELECT total_changes()').pluck().get())
