import type { Migration } from './desk'

/**
 * What the invoice of a mark is known by when it comes under another id: whose it was, number, day and amount. Empty until the invoice
 * was seen. `twin`: another invoice has the same number and day.
 */
export const invoiceMarkDesk: Migration = (db) =>
  db.exec(`
    ALTER TABLE invoice_marks ADD COLUMN account_id TEXT;
    ALTER TABLE invoice_marks ADD COLUMN number TEXT;
    ALTER TABLE invoice_marks ADD COLUMN issued_on TEXT;
    ALTER TABLE invoice_marks ADD COLUMN amount INTEGER;
    ALTER TABLE invoice_marks ADD COLUMN currency TEXT;
    ALTER TABLE invoice_marks ADD COLUMN twin INTEGER NOT NULL DEFAULT 0;
  `)
