import type { OfflinePlan } from '@shared/sync'
import type { Database } from './encrypted'
import { keysOfDay } from './invoice-key'
import { planned } from './planned'
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

  /** Invoices of the plan's accounts, issued since a day, whose PDF was neither fetched nor found absent. Newest first. */
  missing(
    db: Database,
    { since, plan }: { since: string | null; plan: OfflinePlan },
  ): { id: string; number: string }[] {
    const { sql, values } = where([
      { sql: "i.pdf = 'unknown'", values: [] },
      ...(since === null ? [] : [{ sql: 'i.key >= ?', values: [keysOfDay(since).first] }]),
      ...planned(plan, 'a.id'),
    ])
    return db
      .prepare<unknown[], { id: string; number: string }>(
        `SELECT i.id, i.number FROM invoices i JOIN accounts a ON a.key = i.account_key ${sql} ORDER BY i.key DESC`,
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
      'INSERT OR REPLACE INTO pdfs (invoice_key, file_name, bytes) SELECT key, ?, ? FROM invoices WHERE id = ?',
    ).run(fileName, bytes, invoiceId)
    return true
  },

  drop(db: Database, invoiceId: string): void {
    db.prepare("UPDATE invoices SET pdf = 'unknown' WHERE id = ? AND pdf = 'kept'").run(invoiceId)
  },
}
