/** What is listed and searched is apart from the whole records, so that looking through all of it reads little. */
export const authorizationCache = `
  CREATE TABLE authorization_rounds (connection_id TEXT PRIMARY KEY, as_of TEXT NOT NULL) STRICT;
  CREATE TABLE authorizations (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, connection_id TEXT NOT NULL, listed INTEGER NOT NULL,
    stage TEXT NOT NULL, status TEXT NOT NULL, reason TEXT, who_acts TEXT NOT NULL, company_id TEXT,
    archived INTEGER NOT NULL, owner TEXT NOT NULL, tags TEXT NOT NULL, utilities TEXT NOT NULL,
    group_key TEXT NOT NULL, superseded_by TEXT, duplicates INTEGER NOT NULL DEFAULT 0,
    status_since TEXT NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, follow_up_on TEXT NOT NULL,
    sort_username TEXT NOT NULL, sort_host TEXT NOT NULL, sort_status TEXT NOT NULL, sort_who TEXT NOT NULL,
    sort_owner TEXT NOT NULL, accounts INTEGER NOT NULL,
    asked_at TEXT, asked_for TEXT, state_of TEXT NOT NULL,
    search TEXT NOT NULL
  ) STRICT;
  CREATE INDEX authorization_connection ON authorizations (connection_id);
  CREATE INDEX authorization_group ON authorizations (group_key);
  CREATE INDEX authorization_view ON authorizations
    (archived, status_since, key, stage, superseded_by, duplicates, search);
  CREATE TABLE authorization_records (
    key INTEGER PRIMARY KEY REFERENCES authorizations (key) ON DELETE CASCADE,
    line TEXT NOT NULL, facts TEXT NOT NULL, record TEXT NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE authorization_search USING fts5(
    search, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
  CREATE TRIGGER authorization_comes AFTER INSERT ON authorizations BEGIN
    INSERT INTO authorization_search (rowid, search) VALUES (new.key, new.search);
  END;
  CREATE TRIGGER authorization_changes AFTER UPDATE OF search ON authorizations WHEN old.search <> new.search BEGIN
    UPDATE authorization_search SET search = new.search WHERE rowid = new.key;
  END;
  CREATE TRIGGER authorization_goes AFTER DELETE ON authorizations BEGIN
    DELETE FROM authorization_search WHERE rowid = old.key;
  END;
`
