import { type Activity, beginning, hashAfter } from '../activity-chain'
import type { Database } from '../encrypted'

/** Chains the lines of the activity log. Those that were there before are chained as they stand. */
export function activityChain(db: Database): void {
  db.exec(`
    DROP TRIGGER activity_stays;
    DROP TRIGGER activity_remains;
    ALTER TABLE activity RENAME TO activity_before;
    CREATE TABLE activity (
      id INTEGER PRIMARY KEY,
      at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, record TEXT, outcome TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX activity_record ON activity (record, id) WHERE record IS NOT NULL;
    CREATE TABLE activity_head (lines INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
  `)
  const insert = db.prepare(
    'INSERT INTO activity (id, at, who, what, record, outcome, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  let n = 0
  let hash = beginning
  const before = db.prepare<unknown[], Activity>(
    'SELECT at, who, what, record, outcome FROM activity_before ORDER BY id',
  )
  for (const line of before.all()) {
    n += 1
    hash = hashAfter(hash, { n, ...line })
    insert.run(n, line.at, line.who, line.what, line.record, line.outcome, hash)
  }
  db.prepare('INSERT INTO activity_head (lines, hash) VALUES (?, ?)').run(n, hash)
  // The last one: to replace a row would remove it without a word.
  db.exec(`
    DROP TABLE activity_before;
    CREATE TRIGGER activity_stays BEFORE UPDATE ON activity BEGIN SELECT raise(ABORT, 'append only'); END;
    CREATE TRIGGER activity_remains BEFORE DELETE ON activity BEGIN SELECT raise(ABORT, 'append only'); END;
    CREATE TRIGGER activity_head_remains BEFORE DELETE ON activity_head BEGIN SELECT raise(ABORT, 'append only'); END;
    CREATE TRIGGER activity_head_goes_on BEFORE UPDATE ON activity_head WHEN NEW.lines <> OLD.lines + 1
      BEGIN SELECT raise(ABORT, 'append only'); END;
    CREATE TRIGGER activity_goes_on BEFORE INSERT ON activity
      WHEN NEW.id IS NOT (SELECT lines + 1 FROM activity_head) BEGIN SELECT raise(ABORT, 'append only'); END;
  `)
}

/** For a log of years: what is counted is not read line by line. */
export const activityIndexes = (db: Database): void =>
  void db.exec(`
    CREATE INDEX activity_what ON activity (what, outcome);
    CREATE INDEX activity_who ON activity (who);
    CREATE INDEX activity_at ON activity (at);
  `)
