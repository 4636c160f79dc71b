import type { Database } from './encrypted'

export const openedCustomerReads = {
  /** Account ids of the customers whose pages were opened here, and of those linked to a contact by hand. */
  mine(db: Database): string[] {
    return db
      .prepare<unknown[], string>(
        `SELECT account_id FROM opened_customers
        UNION SELECT item_id FROM contact_links WHERE kind = 'account' AND decision = 'theirs' ORDER BY 1`,
      )
      .pluck()
      .all()
  },
}

export const openedCustomerWrites = {
  open(db: Database, { accountId, at }: { accountId: string; at: string }): void {
    db.prepare('INSERT OR REPLACE INTO opened_customers (account_id, at) VALUES (?, ?)').run(accountId, at)
  },

  /** Those that were opened before an instant and not since are no longer one's own. Answers how many. */
  forget(db: Database, { before }: { before: string }): number {
    return db.prepare('DELETE FROM opened_customers WHERE at < ?').run(before).changes
  },
}
