import type { CustomerAccount } from '@shared/customer'
import { Failed } from '@shared/failure'
import type { OfflinePlan } from '@shared/sync'
import { type AccountRow, accountOf, accountSelect, accountWriter } from './account-record'
import { type Database, prepared } from './encrypted'
import { planned } from './planned'
import { matching, searchWords } from './search-words'
import { contains, oneOf, where } from './selection'

/** What must be known of an account to fetch only what is new. All days. */
export type AccountForSync = {
  id: string
  name: string
  /** With `upTo`: invoices issued from this day on are here; null: from the very first. */
  from: string | null
  /** Day up to which invoices were fetched; null: never. */
  upTo: string | null
  /** Issue of the oldest invoice here whose status is not `paid`. */
  oldestUnpaid: string | null
}

/** The accounts that were found for a contact at an instant. */
export type ContactAccounts = { contactId: string; accounts: readonly CustomerAccount[]; asOf: string }

export const accountReads = {
  get(db: Database, id: string): CustomerAccount | null {
    const row = db.prepare<unknown[], AccountRow>(`${accountSelect} WHERE id = ?`).get(id)
    return row ? accountOf(row) : null
  },

  /** `asOf`: when the contact's accounts were last looked up; null when never. */
  ofContact(db: Database, contactId: string): { value: CustomerAccount[]; asOf: string | null } {
    const rows = db.prepare<unknown[], AccountRow>(`${accountSelect} WHERE key IN
      (SELECT account_key FROM account_contacts WHERE contact_id = ?) ORDER BY sort_name, key`)
    const asOf = db.prepare('SELECT accounts_looked_up_at FROM contacts WHERE id = ?').pluck()
    return { value: rows.all(contactId).map(accountOf), asOf: (asOf.get(contactId) ?? null) as string | null }
  },

  /** Any part of name, number, e-mail, phone or organisation number; several words must all be found. */
  search(db: Database, { text, limit }: { text: string; limit: number }): CustomerAccount[] {
    const { match, short } = matching(searchWords(text))
    const conditions = short.map((forms) => contains(['search'], forms))
    const inIndex = 'key IN (SELECT rowid FROM account_search WHERE account_search MATCH ?)'
    if (match) conditions.push({ sql: inIndex, values: [match] })
    const { sql, values } = where(conditions)
    return db
      .prepare<unknown[], AccountRow>(`${accountSelect} ${sql} ORDER BY sort_name, key LIMIT ?`)
      .all(...values, limit)
      .map(accountOf)
  },

  /** These accounts, or with null those of the plan. Never fetched first, then longest ago. */
  forSync(
    db: Database,
    { plan, accountIds }: { plan: OfflinePlan; accountIds: readonly string[] | null },
  ): AccountForSync[] {
    const { sql, values } = where(accountIds ? [oneOf('id', accountIds)] : planned(plan, 'id'))
    return db
      .prepare<unknown[], AccountForSync>(
        `SELECT id, name, invoices_from AS "from", invoices_up_to AS upTo,
          (SELECT min(issued_on) FROM invoices WHERE account_key = accounts.key AND status <> 'paid') AS oldestUnpaid
        FROM accounts ${sql} ORDER BY invoices_as_of, key`,
      )
      .all(...values)
  },
}

export const accountWrites = {
  /** An account as just read; its links to contacts stay. */
  put(db: Database, { account, asOf }: { account: CustomerAccount; asOf: string }): void {
    accountWriter(db)(account, asOf)
  },

  /** The accounts that were found for a contact: these, and no others, are linked to it. Throws Failed `notFound`. */
  putOfContact(db: Database, input: ContactAccounts): void {
    const looked = prepared(db, 'UPDATE contacts SET accounts_looked_up_at = ? WHERE id = ?')
    if (looked.run(input.asOf, input.contactId).changes === 0) throw new Failed({ kind: 'notFound' })
    prepared(db, 'DELETE FROM account_contacts WHERE contact_id = ?').run(input.contactId)
    const write = accountWriter(db)
    const link = prepared(
      db,
      'INSERT OR IGNORE INTO account_contacts (account_key, contact_id) SELECT key, ? FROM accounts WHERE id = ?',
    )
    for (const account of input.accounts) {
      write(account, input.asOf)
      link.run(input.contactId, account.id)
    }
  },

  /** Those of several contacts at once. Contacts that are gone are passed over. */
  putOfContacts(db: Database, inputs: readonly ContactAccounts[]): void {
    const isThere = db.prepare('SELECT 1 FROM contacts WHERE id = ?')
    for (const input of inputs) if (isThere.get(input.contactId)) accountWrites.putOfContact(db, input)
  },
}
