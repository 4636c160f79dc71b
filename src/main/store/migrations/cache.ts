import { authorizationCache } from './authorization-cache'
import { contactCache } from './contact-cache'
import { contractCache } from './contract-cache'
import { invoiceTotalsCache } from './invoice-totals'

/** Raise it with every change below: a cache of another version is dropped and filled again. */
export const cacheVersion = 16

/** What an invoice is found by: its own numbers, its account, and what we noted about it. */
const foundBy = (invoice: 'new' | 'i') => `${invoice}.search
      || ' ' || (SELECT invoice_text FROM accounts WHERE key = ${invoice}.account_key)
      || ifnull((SELECT ' ' || search FROM invoice_marks WHERE id = ${invoice}.id), '')`
const findAgain = (mark: 'new' | 'old') => `
    UPDATE invoice_search SET search = (SELECT ${foundBy('i')} FROM invoices i WHERE i.key = invoice_search.rowid)
      WHERE rowid = (SELECT key FROM invoices WHERE id = ${mark}.id);`

/**
 * Whatever narrows invoices is in `invoice_standing` and `invoice_currency`, so that a million are walked through without their
 * rows. `invoice_walk` has what is added up, and all of it stays decrypted in memory (`keeping` in cache-file.ts): no wider.
 * Columns named `sort_…` and `search` are folded (see fold.ts). The search tables hold no text of their own: triggers keep
 * them equal to `search`, also when an account is renamed, and whatever removes a row.
 */
export const cacheSchema = `
  CREATE TABLE sync (id INTEGER PRIMARY KEY CHECK (id = 1), finished_at TEXT NOT NULL) STRICT;
  CREATE TABLE contact_runs (
    connection_id TEXT PRIMARY KEY, generation TEXT NOT NULL, page INTEGER, as_of TEXT NOT NULL, finished_at TEXT
  ) STRICT;

  CREATE TABLE contacts (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, connection_id TEXT NOT NULL, generation TEXT NOT NULL, as_of TEXT NOT NULL,
    record TEXT NOT NULL,
    accounts_looked_up_at TEXT,
    display_name TEXT NOT NULL, company_name TEXT NOT NULL, list_name TEXT NOT NULL, initials TEXT NOT NULL,
    email TEXT, phone TEXT, city TEXT NOT NULL, dossier TEXT NOT NULL, account_state TEXT NOT NULL,
    lower_email TEXT, lower_username TEXT,
    sort_name TEXT NOT NULL, sort_email TEXT NOT NULL, sort_city TEXT NOT NULL, sort_account TEXT NOT NULL,
    search TEXT NOT NULL, identity TEXT NOT NULL
  ) STRICT;
  CREATE INDEX contact_connection ON contacts (connection_id);
  CREATE INDEX contact_name ON contacts (sort_name);
  CREATE INDEX contact_email ON contacts (lower_email);
  CREATE INDEX contact_username ON contacts (lower_username);
  CREATE VIRTUAL TABLE contact_search USING fts5(
    search, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
  CREATE TRIGGER contact_comes AFTER INSERT ON contacts BEGIN
    INSERT INTO contact_search (rowid, search) VALUES (new.key, new.search);
  END;
  CREATE TRIGGER contact_changes AFTER UPDATE OF search ON contacts WHEN old.search <> new.search BEGIN
    UPDATE contact_search SET search = new.search WHERE rowid = new.key;
  END;
  CREATE TRIGGER contact_goes AFTER DELETE ON contacts BEGIN
    DELETE FROM contact_search WHERE rowid = old.key;
  END;

  CREATE TABLE accounts (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, connection_id TEXT NOT NULL, as_of TEXT NOT NULL,
    record TEXT NOT NULL,
    name TEXT NOT NULL, sort_name TEXT NOT NULL,
    invoices_from TEXT, invoices_up_to TEXT, invoices_as_of TEXT, opened_at TEXT,
    invoices_check_at TEXT, invoices_digest TEXT,
    invoice_text TEXT NOT NULL, search TEXT NOT NULL, person TEXT
  ) STRICT;
  CREATE INDEX account_connection ON accounts (connection_id);
  CREATE INDEX account_name ON accounts (sort_name);
  CREATE INDEX account_person ON accounts (person) WHERE person IS NOT NULL;
  CREATE INDEX account_age ON accounts (invoices_as_of);
  CREATE INDEX account_opened ON accounts (opened_at) WHERE opened_at IS NOT NULL;
  CREATE VIRTUAL TABLE account_search USING fts5(
    search, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
  CREATE VIRTUAL TABLE account_words USING fts5(
    words, content='', contentless_delete=1, detail='none', tokenize='unicode61 remove_diacritics 0');
  CREATE VIRTUAL TABLE account_vocabulary USING fts5vocab(account_words, 'row');
  CREATE TRIGGER account_comes AFTER INSERT ON accounts BEGIN
    INSERT INTO account_search (rowid, search) VALUES (new.key, new.search);
    INSERT INTO account_words (rowid, words) VALUES (new.key, new.invoice_text);
  END;
  CREATE TRIGGER account_changes AFTER UPDATE OF search ON accounts WHEN old.search <> new.search BEGIN
    UPDATE account_search SET search = new.search WHERE rowid = new.key;
  END;
  CREATE TRIGGER account_goes AFTER DELETE ON accounts BEGIN
    DELETE FROM account_search WHERE rowid = old.key;
    DELETE FROM account_words WHERE rowid = old.key;
  END;
  ${contactCache}
  CREATE TABLE found_together (
    account_key INTEGER NOT NULL REFERENCES accounts (key) ON DELETE CASCADE,
    finding TEXT NOT NULL,
    PRIMARY KEY (account_key, finding)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX account_of_finding ON found_together (finding);

  CREATE TABLE looked_at (
    key INTEGER PRIMARY KEY,
    connection_id TEXT NOT NULL, account_id TEXT NOT NULL, what TEXT NOT NULL, which TEXT NOT NULL,
    as_of TEXT NOT NULL, value BLOB NOT NULL,
    UNIQUE (account_id, what, which)
  ) STRICT;
  CREATE TRIGGER account_leaves AFTER DELETE ON accounts BEGIN
    DELETE FROM looked_at WHERE account_id = old.id;
  END;

  CREATE TABLE invoices (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account_key INTEGER NOT NULL REFERENCES accounts (key) ON DELETE CASCADE,
    number TEXT NOT NULL, ocr TEXT, kind TEXT NOT NULL, status TEXT NOT NULL,
    issued_on TEXT NOT NULL, due_on TEXT, period_from TEXT, period_to TEXT,
    amount INTEGER NOT NULL, currency TEXT NOT NULL, pdf TEXT NOT NULL DEFAULT 'unknown',
    sort_due TEXT NOT NULL, sort_number TEXT NOT NULL, search TEXT NOT NULL, amount_band INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX invoice_account ON invoices (account_key);
  CREATE INDEX invoice_unpaid ON invoices (account_key, issued_on) WHERE status <> 'paid';
  CREATE INDEX invoice_without_pdf ON invoices (key) WHERE pdf = 'unknown';
  CREATE INDEX invoice_due ON invoices (sort_due);
  CREATE INDEX invoice_number ON invoices (sort_number);
  CREATE INDEX invoice_amount ON invoices (amount);
  CREATE INDEX invoice_no_pdf ON invoices (key) WHERE pdf = 'none';
  CREATE INDEX invoice_standing ON invoices (status, key, currency, kind, amount, sort_due, pdf, account_key);
  CREATE INDEX invoice_currency ON invoices (currency, amount, status, kind, sort_due, pdf, account_key);
  CREATE INDEX invoice_walk ON invoices (key, status, currency, kind, amount, sort_due);
  CREATE VIRTUAL TABLE invoice_search USING fts5(
    search, content='', contentless_delete=1, tokenize='trigram case_sensitive 1');
  CREATE TRIGGER invoice_comes AFTER INSERT ON invoices BEGIN
    INSERT INTO invoice_search (rowid, search) SELECT new.key, ${foundBy('new')};
  END;
  CREATE TRIGGER invoice_changes AFTER UPDATE OF key, account_key, search ON invoices
    WHEN old.key <> new.key OR old.account_key <> new.account_key OR old.search <> new.search BEGIN
    DELETE FROM invoice_search WHERE rowid = old.key;
    INSERT INTO invoice_search (rowid, search) SELECT new.key, ${foundBy('new')};
  END;
  CREATE TRIGGER invoice_goes AFTER DELETE ON invoices BEGIN
    DELETE FROM invoice_search WHERE rowid = old.key;
  END;
  CREATE TRIGGER account_is_renamed AFTER UPDATE OF invoice_text ON accounts
    WHEN old.invoice_text <> new.invoice_text BEGIN
    UPDATE account_words SET words = new.invoice_text WHERE rowid = new.key;
    UPDATE invoice_search SET search = (SELECT ${foundBy('i')} FROM invoices i WHERE i.key = invoice_search.rowid)
      WHERE rowid IN (SELECT key FROM invoices WHERE account_key = new.key);
  END;

  CREATE TABLE pdfs (
    invoice_key INTEGER PRIMARY KEY REFERENCES invoices (key) ON DELETE CASCADE ON UPDATE CASCADE,
    file_name TEXT NOT NULL, size INTEGER NOT NULL, seen_at TEXT NOT NULL, bytes BLOB NOT NULL
  ) STRICT;
  CREATE INDEX pdf_seen ON pdfs (seen_at, size);
  CREATE TRIGGER pdf_is_no_longer_kept AFTER UPDATE OF pdf ON invoices WHEN new.pdf <> 'kept' BEGIN
    DELETE FROM pdfs WHERE invoice_key = new.key;
  END;
  CREATE TABLE invoice_marks (
    id TEXT PRIMARY KEY, flagged INTEGER NOT NULL, note TEXT NOT NULL, search TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER mark_comes AFTER INSERT ON invoice_marks WHEN new.search <> '' BEGIN ${findAgain('new')} END;
  CREATE TRIGGER mark_changes AFTER UPDATE OF search ON invoice_marks WHEN old.search <> new.search BEGIN
    ${findAgain('new')}
  END;
  CREATE TRIGGER mark_goes AFTER DELETE ON invoice_marks WHEN old.search <> '' BEGIN ${findAgain('old')} END;
  ${invoiceTotalsCache}
  ${authorizationCache}
  ${contractCache}
`
