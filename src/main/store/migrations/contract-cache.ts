/** `hub_answers`: what a hub says of ourselves. Of contracts `record` is as the list had it, `detail` as it was last asked for by itself. Amounts are ten-thousandths; days sort as text. */
export const contractCache = `
  CREATE TABLE hub_answers (
    connection_id TEXT NOT NULL, part TEXT NOT NULL, value TEXT NOT NULL, as_of TEXT NOT NULL,
    PRIMARY KEY (connection_id, part)
  ) STRICT;
  CREATE TABLE contract_lists (connection_id TEXT PRIMARY KEY, as_of TEXT NOT NULL) STRICT;
  CREATE TABLE contracts (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, connection_id TEXT NOT NULL, as_of TEXT NOT NULL, record TEXT NOT NULL,
    detail TEXT, detail_as_of TEXT,
    status TEXT NOT NULL, organisation_id TEXT, organisation TEXT, dossier TEXT, lower_email TEXT,
    amount INTEGER, currency TEXT,
    sort_number TEXT NOT NULL, sort_holder TEXT NOT NULL, sort_product TEXT NOT NULL, sort_status TEXT NOT NULL,
    sort_organisation TEXT NOT NULL, sort_start TEXT NOT NULL, sort_end TEXT NOT NULL, sort_amount INTEGER NOT NULL,
    search TEXT NOT NULL
  ) STRICT;
  CREATE INDEX contract_connection ON contracts (connection_id);
  CREATE INDEX contract_dossier ON contracts (organisation_id, dossier);
  CREATE INDEX contract_email ON contracts (lower_email);
`
