import type { Migration } from './desk'

/** What we say of invoices ourselves, by the id that connection, account and upstream give: it outlives the copy of the invoice. */
export const invoiceDesk: Migration = (db) =>
  db.exec(`
    CREATE TABLE invoice_marks (
      id TEXT PRIMARY KEY, flagged INTEGER NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `)
