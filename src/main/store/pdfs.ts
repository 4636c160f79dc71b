import type { Database } from './encrypted'
import { type Kept, protects } from './kept'
import { where } from './selection'

type Pdf = { bytes: Uint8Array<ArrayBuffer>; fileName: string }

export const pdfReads = {
  /** Null when it is not kept here. */
  get(db: Database, invoiceId: string): Pdf | null {
    const row = db
      .prepare<unknown[], Pdf>(
        `SELECT bytes, file_name AS fileName FROM pdfs
        WHERE invoice_key = (SELECT key FROM invoices WHERE id = ?)`,
      )
      .get(invoiceId)
    return row ? { ...row, bytes: new Uint8Array(row.bytes) } : null
  },

  /** Invoices whose PDF a rule keeps and that was neither fetched nor found absent. Newest first. */
  missing(db: Database, { kept }: { kept: Kept[] }): { id: string; number: string }[] {
    const { sql, values } = where([{ sql: "i.pdf = 'unknown'", values: [] }, protects(kept)])
    return db
      .prepare<unknown[], { id: string; number: string }>(
        `SELECT i.id, i.number FROM invoices i ${sql} ORDER BY i.key DESC`,
      )
      .all(...values)
  },
}

export const pdfWrites = {
  /** False when the invoice is no longer here. */
  put(
    db: Database,
    { invoiceId, bytes, fileName }: { invoiceId: string; bytes: Uint8Array; fileName: string },
  ): boolean {
    const kept = db.prepare("UPDATE invoices SET pdf = 'kept' WHERE id = ?").run(invoiceId)
    if (kept.changes === 0) return false
    db.prepare(
      `INSERT OR REPLACE INTO pdfs (invoice_key, file_name, size, seen_at, bytes)
        SELECT key, ?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ? FROM invoices WHERE id = ?`,
    ).run(fileName, bytes.length, bytes, invoiceId)
    return true
  },

  /** Somebody looked at it (instant). */
  see(db: Database, { invoiceId, at }: { invoiceId: string; at: string }): void {
    db.prepare('UPDATE pdfs SET seen_at = ? WHERE invoice_key = (SELECT key FROM invoices WHERE id = ?)').run(
      at,
      invoiceId,
    )
  },

  drop(db: Database, invoiceId: string): void {
    db.prepare("UPDATE invoices SET pdf = 'unknown' WHERE id = ? AND pdf = 'kept'").run(invoiceId)
  },
}
