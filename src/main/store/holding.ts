import type { OfflineHolding } from '@shared/offline'
import type { Database } from './encrypted'
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
