/**
 * What belongs to a contact, and who may be the same person. `account_contacts` is what counts: every link that nobody took
 * back. `contact_twins` has each pair twice, so that either one finds the other.
 */
export const contactCache = `
  CREATE TABLE account_links (
    account_key INTEGER NOT NULL REFERENCES accounts (key) ON DELETE CASCADE,
    contact_id TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    why TEXT NOT NULL,
    PRIMARY KEY (account_key, contact_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX account_of_contact ON account_links (contact_id);
  CREATE TABLE refused_accounts (
    contact_id TEXT NOT NULL, account_id TEXT NOT NULL, PRIMARY KEY (contact_id, account_id)
  ) STRICT, WITHOUT ROWID;
  CREATE VIEW account_contacts AS SELECT account_key, contact_id FROM account_links l
    WHERE NOT EXISTS (SELECT 1 FROM refused_accounts r WHERE r.contact_id = l.contact_id
      AND r.account_id = (SELECT id FROM accounts WHERE key = l.account_key));

  CREATE TABLE corrections (
    contact_id TEXT PRIMARY KEY, email TEXT NOT NULL, lower_email TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX correction_email ON corrections (lower_email);

  CREATE TABLE contact_marks (
    contact_key INTEGER NOT NULL REFERENCES contacts (key) ON DELETE CASCADE,
    kind TEXT NOT NULL, mark TEXT NOT NULL,
    PRIMARY KEY (kind, mark, contact_key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX mark_of_contact ON contact_marks (contact_key);
  CREATE TABLE contact_twins (
    one_id TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    other_id TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    why TEXT NOT NULL, strength INTEGER NOT NULL,
    PRIMARY KEY (one_id, other_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX twin_of_other ON contact_twins (other_id);
  CREATE TABLE decided_pairs (
    one TEXT NOT NULL, other TEXT NOT NULL, decision TEXT NOT NULL, PRIMARY KEY (one, other)
  ) STRICT, WITHOUT ROWID;
  CREATE VIEW open_twins AS SELECT one_id, other_id, why, strength FROM contact_twins
    WHERE NOT EXISTS (SELECT 1 FROM decided_pairs
      WHERE one = min(one_id, other_id) AND other = max(one_id, other_id));
`
