import type { Database } from './encrypted'
import { before, invoiceWindows, type Kept, ofNoRule, unprotected } from './kept'
import { where } from './selection'

type Part = { kept: Kept[]; most: number }

/**
 * Removes what no longer belongs here, some at a time: each answers how many it removed, 0 when there is nothing left to remove. What
 * is ours (notes, decisions, the activity log) is in another file, and stays.
 */
export const removalWrites = {
  /** What is written before invoices go: from which day on those of each account are whole. */
  narrow(db: Database, { kept }: { kept: Kept[] }): void {
    for (const { accounts, since } of invoiceWindows(kept)) {
      if (since === null) continue
      const changed = where([
        { sql: `invoices_up_to IS NOT NULL AND ifnull(invoices_from, '') < ?`, values: [since] },
        ...(accounts ? [accounts] : []),
      ])
      db.prepare(`UPDATE accounts SET invoices_from = ?, invoices_digest = NULL ${changed.sql}`).run(
        since,
        ...changed.values,
      )
    }
  },

  /** Invoices of accounts that no rule has, of at most so many accounts; answers of how many. */
  ofNoRule(db: Database, { kept, most }: Part): number {
    const none = ofNoRule(kept)
    if (!none) return 0
    const { sql, values } = where([{ sql: "invoices_as_of > ''", values: [] }, none])
    const keys = db.prepare(`SELECT key FROM accounts ${sql} LIMIT ?`).pluck()
    const list = JSON.stringify(keys.all(...values, most))
    const some = '(SELECT value FROM json_each(?))'
    db.prepare(`DELETE FROM invoices WHERE account_key IN ${some}`).run(list)
    return db
      .prepare(
        `UPDATE accounts SET invoices_from = NULL, invoices_up_to = NULL, invoices_as_of = NULL,
          invoices_check_at = NULL, invoices_digest = NULL WHERE key IN ${some}`,
      )
      .run(list).changes
  },

  /** Invoices that are older than the rules of their account keep. */
  older(db: Database, { kept, most }: Part): number {
    for (const window of invoiceWindows(kept)) {
      if (window.since === null) continue
      const { sql, values } = where(before(window))
      const { changes } = db
        .prepare(`DELETE FROM invoices WHERE key IN (SELECT i.key FROM invoices i ${sql} LIMIT ?)`)
        .run(...values, most)
      if (changes > 0) return changes
    }
    return 0
  },

  /** PDFs over a limit (bytes), those that were looked at longest ago first, and none that a rule keeps. */
  pdfsOver(db: Database, { kept, most, limit }: Part & { limit: number }): number {
    const over = Number(db.prepare('SELECT ifnull(sum(size), 0) FROM pdfs').pluck().get()) - limit
    if (over <= 0) return 0
    const { sql, values } = where([unprotected(kept)])
    const oldest = db
      .prepare<unknown[], { key: number; size: number }>(
        `SELECT i.key, p.size FROM pdfs p JOIN invoices i ON i.key = p.invoice_key ${sql}
        ORDER BY p.seen_at, p.invoice_key LIMIT ?`,
      )
      .all(...values, most)
    let freed = 0
    const gone = oldest.filter(({ size }) => {
      const goes = freed < over
      if (goes) freed += size
      return goes
    })
    return dropPdfs(
      db,
      gone.map(({ key }) => key),
    )
  },

  /** PDFs that nobody looked at since an instant, and that no rule keeps. */
  pdfsUnseen(db: Database, { kept, most, since }: Part & { since: string }): number {
    const { sql, values } = where([{ sql: 'p.seen_at < ?', values: [since] }, unprotected(kept)])
    const keys = db
      .prepare<unknown[], number>(
        `SELECT i.key FROM pdfs p JOIN invoices i ON i.key = p.invoice_key ${sql} LIMIT ?`,
      )
      .pluck()
      .all(...values, most)
    return dropPdfs(db, keys)
  },

  /** What is kept of the pages of customers that nobody opened since an instant; and those customers whom no rule and no contact has. */
  customersUnopened(db: Database, { kept, most, since }: Part & { since: string }): number {
    const unopened = db
      .prepare<unknown[], string>('SELECT id FROM accounts WHERE opened_at < ? LIMIT ?')
      .pluck()
      .all(since, most)
    const ids = JSON.stringify(unopened)
    db.prepare('DELETE FROM looked_at WHERE account_id IN (SELECT value FROM json_each(?))').run(ids)
    db.prepare('UPDATE accounts SET opened_at = NULL WHERE id IN (SELECT value FROM json_each(?))').run(ids)
    const none = ofNoRule(kept)
    if (!none) return unopened.length
    const { sql, values } = where([
      { sql: 'as_of < ? AND opened_at IS NULL', values: [since] },
      { sql: 'NOT EXISTS (SELECT 1 FROM account_links WHERE account_key = accounts.key)', values: [] },
      none,
    ])
    const { changes } = db
      .prepare(`DELETE FROM accounts WHERE key IN (SELECT key FROM accounts ${sql} LIMIT ?)`)
      .run(...values, most)
    return Math.max(unopened.length, changes)
  },

  /** Gives pages of the file back to the disk, at most so many; answers how many are left to give. */
  giveBack(db: Database, { most }: { most: number }): number {
    db.pragma(`incremental_vacuum(${Math.floor(most)})`)
    return Number(db.pragma('freelist_count', { simple: true }))
  },
}

function dropPdfs(db: Database, keys: number[]): number {
  const drop = db.prepare("UPDATE invoices SET pdf = 'unknown' WHERE key IN (SELECT value FROM json_each(?))")
  return drop.run(JSON.stringify(keys)).changes
}
