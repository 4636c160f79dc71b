import type { Migration } from './desk'

/** Conversations about tariffs: how to go on with each, what came of it, and what was last read of the tariff. */
export const tariffDesk: Migration = (db) =>
  db.exec(`
    CREATE TABLE tariff_sessions (
      place INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE, connection_id TEXT NOT NULL, account_id TEXT, contact_id TEXT,
      state TEXT NOT NULL, moved_at TEXT NOT NULL, record TEXT NOT NULL,
      claimed TEXT, reading TEXT
    ) STRICT;
    CREATE INDEX tariff_of_account ON tariff_sessions (account_id) WHERE account_id IS NOT NULL;
    CREATE INDEX tariff_of_contact ON tariff_sessions (contact_id) WHERE contact_id IS NOT NULL;
    CREATE INDEX tariff_claiming ON tariff_sessions (state);
  `)
