import type { Database } from './encrypted'

export const syncReads = {
  /** End of the last complete synchronisation (instant); null before the first. */
  finishedAt(db: Database): string | null {
    return db.prepare('SELECT max(finished_at) FROM sync').pluck().get() as string | null
  },
}

export const syncWrites = {
  finish(db: Database, { at }: { at: string }): void {
    db.prepare('INSERT OR REPLACE INTO sync (id, finished_at) VALUES (1, ?)').run(at)
  },
}

type Run = {
  connectionId: string
  generation: string
  /** The last page that was written; null at the end. */
  page: number | null
  asOf: string
  finishedAt: string | null
}

/** Keeps where a run over a connection's contacts is. With `finishedAt` null the end of the last one stays. */
export function runWriter(db: Database) {
  const upsert = db.prepare(`
    INSERT INTO contact_runs (connection_id, generation, page, as_of, finished_at)
      VALUES (@connectionId, @generation, @page, @asOf, @finishedAt)
    ON CONFLICT (connection_id) DO UPDATE SET generation = excluded.generation, page = excluded.page,
      as_of = excluded.as_of, finished_at = ifnull(excluded.finished_at, finished_at)`)
  return ({ connectionId, generation, page, asOf, finishedAt }: Run) => {
    upsert.run({ connectionId, generation, page, asOf, finishedAt })
  }
}
