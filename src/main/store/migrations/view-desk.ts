import type { Migration } from './desk'

/** Saved views of every list. Those of the authorizations were among the choices before. */
export const viewDesk: Migration = (db) =>
  db.exec(`
    CREATE TABLE views (
      id TEXT PRIMARY KEY, list TEXT NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, search TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX view_place ON views (list, place);
    INSERT INTO views (id, list, place, name, search)
      SELECT lower(hex(randomblob(16))), 'authorizations', each.key, each.value ->> '$.name', each.value ->> '$.search'
        FROM choices, json_each(choices.value) AS each
        WHERE choices.name = 'authorization-views' AND each.type = 'object';
    DELETE FROM choices WHERE name = 'authorization-views';
  `)
