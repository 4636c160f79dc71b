import type { Database } from '../encrypted'
import { activityChain, activityIndexes } from './activity-chain'
import { authorizationDesk, authorizationStages } from './authorization-desk'
import { contactDesk } from './contact-desk'
import { invoiceDesk } from './invoice-desk'
import { invoiceMarkDesk } from './invoice-mark-desk'
import { offlineDesk } from './offline-desk'
import { searchDesk } from './search-desk'
import { tariffDesk } from './tariff-desk'
import { unfinishedDesk } from './unfinished-desk'
import { viewDesk } from './view-desk'

export type Migration = (db: Database) => void

/** In order: the desk's version is how many of these it has seen. Never change one that was released; add one. */
export const deskMigrations: readonly Migration[] = [
  (db) =>
    db.exec(`
      CREATE TABLE connections (id TEXT PRIMARY KEY, record TEXT NOT NULL, who_am_i TEXT) STRICT;
      CREATE TABLE choices (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
      CREATE TABLE drafts (key TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
      CREATE TABLE activity (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, record TEXT, outcome TEXT NOT NULL
      ) STRICT;
      CREATE TRIGGER activity_stays BEFORE UPDATE ON activity BEGIN SELECT raise(ABORT, 'append only'); END;
      CREATE TRIGGER activity_remains BEFORE DELETE ON activity BEGIN SELECT raise(ABORT, 'append only'); END;
    `),
  (db) => db.exec('CREATE TABLE tokens (connection_id TEXT PRIMARY KEY, tokens TEXT NOT NULL) STRICT'),
  (db) =>
    db.exec(`
      CREATE TABLE reports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        place INTEGER NOT NULL, connection_id TEXT NOT NULL, type TEXT NOT NULL, occasion TEXT NOT NULL,
        account_id TEXT NOT NULL, email TEXT, at TEXT NOT NULL, settled_at TEXT,
        UNIQUE (connection_id, type, account_id, occasion)
      ) STRICT;
      CREATE INDEX report_waiting ON reports (connection_id, place) WHERE settled_at IS NULL;
    `),
  (db) =>
    db.exec(`
      CREATE TABLE endpoints (
        connection_id TEXT NOT NULL, operation TEXT NOT NULL, change TEXT NOT NULL,
        PRIMARY KEY (connection_id, operation)
      ) STRICT;
    `),
  authorizationDesk,
  authorizationStages,
  tariffDesk,
  activityChain,
  contactDesk,
  activityIndexes,
  offlineDesk,
  viewDesk,
  searchDesk,
  invoiceDesk,
  invoiceMarkDesk,
  unfinishedDesk,
]
