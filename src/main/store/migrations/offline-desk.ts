import type { Migration } from './desk'

/** Whose pages were opened here; and a plan of one rule becomes one of several. */
export const offlineDesk: Migration = (db) => {
  db.exec(
    'CREATE TABLE opened_customers (account_id TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT, WITHOUT ROWID',
  )
  const text = db.prepare("SELECT value FROM choices WHERE name = 'plan'").pluck().get()
  if (typeof text !== 'string') return
  const { accounts = 'all', accountIds = [], months = null, pdfMonths = 0 } = JSON.parse(text)
  const rules = accounts === 'none' ? [] : [{ accounts, accountIds, months, pdfMonths }]
  db.prepare("UPDATE choices SET value = ? WHERE name = 'plan'").run(JSON.stringify({ rules }))
}
