import type { Migration } from './desk'

/** What we know of authorizations and the upstream does not: their history, our notes, what was activated, what was sent. */
export const authorizationDesk: Migration = (db) =>
  db.exec(`
    CREATE TABLE authorization_facts (
      id TEXT PRIMARY KEY, connection_id TEXT NOT NULL, listed INTEGER NOT NULL,
      first_seen_at TEXT NOT NULL, status_since TEXT NOT NULL, seen TEXT NOT NULL, notes TEXT
    ) STRICT;
    CREATE TABLE authorization_events (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      authorization_id TEXT NOT NULL, at TEXT NOT NULL, kind TEXT NOT NULL,
      account TEXT, before TEXT, after TEXT, who TEXT
    ) STRICT;
    CREATE INDEX authorization_history ON authorization_events (authorization_id, key);
    CREATE TABLE activation_runs (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, start_date TEXT, who TEXT NOT NULL,
      created_at TEXT NOT NULL, finished_at TEXT, state TEXT NOT NULL, failure TEXT
    ) STRICT;
    CREATE TABLE activation_rows (
      run_id TEXT NOT NULL REFERENCES activation_runs (id), number INTEGER NOT NULL,
      authorization_id TEXT NOT NULL, account_id TEXT NOT NULL, account TEXT NOT NULL,
      state TEXT NOT NULL, failure TEXT, tries INTEGER NOT NULL DEFAULT 0, at TEXT,
      PRIMARY KEY (run_id, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX activation_of_account ON activation_rows (authorization_id, account_id, at) WHERE state = 'done';
    CREATE TABLE form_link_sends (id TEXT PRIMARY KEY, at TEXT NOT NULL, record TEXT NOT NULL) STRICT;
    CREATE TABLE send_decisions (
      authorization_id TEXT NOT NULL, send_id TEXT NOT NULL, came INTEGER NOT NULL,
      PRIMARY KEY (authorization_id, send_id)
    ) STRICT, WITHOUT ROWID;
  `)

/** The stage that was last told, so that nobody hears of it twice: null was never told, '' appeared while we watched. */
export const authorizationStages: Migration = (db) =>
  db.exec('ALTER TABLE authorization_facts ADD COLUMN stage TEXT')
