import type { Database } from './encrypted'

/** Who did what, when (instant), to which record of ours, and how it ended. Never changed, never removed. */
export type Activity = { at: string; who: string; what: string; record: string | null; outcome: string }

export const activityReads = {
  /** Newest first. */
  latest(db: Database, { limit }: { limit: number }): Activity[] {
    return db
      .prepare<unknown[], Activity>(
        'SELECT at, who, what, record, outcome FROM activity ORDER BY id DESC LIMIT ?',
      )
      .all(limit)
  },
}

export const activityWrites = {
  append(db: Database, { at, who, what, record, outcome }: Activity): void {
    db.prepare('INSERT INTO activity (at, who, what, record, outcome) VALUES (?, ?, ?, ?, ?)').run(
      ...[at, who, what, record, outcome],
    )
  },
}
