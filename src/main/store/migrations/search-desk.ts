import type { Migration } from './desk'

/** What was looked for in a list; `place` rises with time. */
export const searchDesk: Migration = (db) =>
  db.exec(`
    CREATE TABLE searches (
      place INTEGER PRIMARY KEY AUTOINCREMENT,
      list TEXT NOT NULL, text TEXT NOT NULL, kept INTEGER NOT NULL,
      UNIQUE (list, text)
    ) STRICT;
  `)
