import type { Migration } from './desk'

/** What we know of contacts and the hub does not: our notes, what belongs to whom, who is the same person, e-mails we know better. */
export const contactDesk: Migration = (db) =>
  db.exec(`
    CREATE TABLE contact_notes (
      id TEXT PRIMARY KEY, contact_id TEXT NOT NULL, text TEXT NOT NULL,
      at TEXT NOT NULL, changed_at TEXT, who TEXT NOT NULL, removed INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX note_of_contact ON contact_notes (contact_id, at);
    CREATE TABLE contact_links (
      contact_id TEXT NOT NULL, kind TEXT NOT NULL, item_id TEXT NOT NULL,
      decision TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL,
      PRIMARY KEY (contact_id, kind, item_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE contact_pairs (
      one TEXT NOT NULL, other TEXT NOT NULL,
      decision TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL,
      PRIMARY KEY (one, other), CHECK (one < other)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX pair_of_other ON contact_pairs (other);
    CREATE TABLE contact_corrections (
      contact_id TEXT PRIMARY KEY, email TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `)
