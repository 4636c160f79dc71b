import type { OfflineHolding, OfflinePlan } from '@shared/sync'
import type { Database } from './encrypted'
import { keysOfDay } from './invoice-key'
import { planned } from './planned'
import { syncReads } from './sync'

export const holdingReads = {
  /** `asOf`: end of the last complete synchronisation. */
  holding(db: Database): OfflineHolding {
    const count = (table: string) => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
    const pragma = (name: string) => Number(db.pragma(name, { simple: true }))
    return {
      contacts: count('contacts'),
      accounts: count('accounts'),
      invoices: count('invoices'),
      pdfs: count('pdfs'),
      bytes: pragma('page_count') * pragma('page_size'),
      asOf: syncReads.finishedAt(db),
    }
  },
}

const tablesOfConnections = [
  'accounts',
  'contacts',
  'contact_runs',
  'contracts',
  'contract_lists',
  'hub_answers',
  'looked_at',
  'authorizations',
  'authorization_rounds',
]

export const holdingWrites = {
  /** Removes the invoices that the plan no longer keeps: of other accounts, and issued before `since` (day). */
  applyPlan(db: Database, { plan, since }: { plan: OfflinePlan; since: string | null }): void {
    const [kept] = planned(plan, 'id')
    if (kept) {
      const dropped = `SELECT key FROM accounts WHERE NOT (${kept.sql})`
      db.prepare(`DELETE FROM invoices WHERE account_key IN (${dropped})`).run(...kept.values)
      db.prepare(
        `UPDATE accounts SET invoices_from = NULL, invoices_up_to = NULL, invoices_as_of = NULL WHERE NOT (${kept.sql})`,
      ).run(...kept.values)
    }
    if (since !== null) {
      db.prepare('DELETE FROM invoices WHERE key < ?').run(keysOfDay(since).first)
      db.prepare(`UPDATE accounts SET invoices_from = @since
        WHERE invoices_up_to IS NOT NULL AND ifnull(invoices_from, '') < @since`).run({ since })
    }
    giveBack(db)
  },

  /** Removes everything that came over a connection. */
  dropConnection(db: Database, connectionId: string): void {
    for (const table of tablesOfConnections)
      db.prepare(`DELETE FROM ${table} WHERE connection_id = ?`).run(connectionId)
    giveBack(db)
  },
}

function giveBack(db: Database): void {
  db.pragma('incremental_vacuum')
}
