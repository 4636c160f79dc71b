import { createHash } from 'node:crypto'
import type { CustomerAccount } from '@shared/customer'
import { Failed } from '@shared/failure'
import type { OfflinePlan } from '@shared/offline'
import { linkAs, linkKin, linkToKin } from './account-links'
import { type AccountRow, accountOf, accountSelect, accountWriter } from './account-record'
import type { Database } from './encrypted'
import { planned } from './planned'
import { prepared } from './prepared'
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
  /** Issue of the newest invoice here, and of the oldest whose status is not `paid`. */
  newest: string | null
  oldestUnpaid: string | null
  /** Instant from which on all of them are compared again, not only what is recent. */
  checkAt: string | null
  /** Of the last answer, see `AccountInvoices`. */
  digest: string | null
}

/** The accounts that were found for a contact at an instant: by e-mail, and those that somebody linked by hand. */
export type ContactAccounts = {
  contactId: string
  accounts: readonly CustomerAccount[]
  byHand?: readonly CustomerAccount[]
  asOf: string
}

export const accountReads = {
  /** With when the upstream said it. */
  seen(db: Database, id: string): { account: CustomerAccount; asOf: string } | null {
    const row = db.prepare<unknown[], AccountRow>(`${accountSelect} WHERE id = ?`).get(id)
    return row ? { account: accountOf(row), asOf: row.asOf } : null
  },

  get(db: Database, id: string): CustomerAccount | null {
    return accountReads.seen(db, id)?.account ?? null
  },

  /** `asOf`: when the contact's accounts were last looked up; null when never. */
  ofContact(db: Database, contactId: string): { value: CustomerAccount[]; asOf: string | null } {
    const rows = db.prepare<unknown[], AccountRow>(`${accountSelect} WHERE key IN
      (SELECT account_key FROM account_contacts WHERE contact_id = ?) ORDER BY sort_name, key`)
    const asOf = db.prepare('SELECT accounts_looked_up_at FROM contacts WHERE id = ?').pluck()
    return { value: rows.all(contactId).map(accountOf), asOf: (asOf.get(contactId) ?? null) as string | null }
  },

  /** Any part of name, number, e-mail, phone, organisation number or address; several words must all be found. */
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

  /** Those whose page was open, the latest first. */
  opened(db: Database): { account: CustomerAccount; asOf: string }[] {
    return db
      .prepare<unknown[], AccountRow>(`${accountSelect} WHERE opened_at IS NOT NULL ORDER BY opened_at DESC`)
      .all()
      .map((row) => ({ account: accountOf(row), asOf: row.asOf }))
  },

  /** The account and those that were found together with it: by one look-up, or for one contact. */
  foundWith(db: Database, id: string): CustomerAccount[] {
    const same = (table: string, by: string) =>
      `SELECT other.account_key FROM ${table} one JOIN ${table} other USING (${by})
        WHERE one.account_key = (SELECT key FROM accounts WHERE id = @id)`
    return db
      .prepare<unknown[], AccountRow>(
        `${accountSelect} WHERE id = @id OR key IN (${same('account_contacts', 'contact_id')}
          UNION ${same('found_together', 'finding')}) ORDER BY sort_name, key`,
      )
      .all({ id })
      .map(accountOf)
  },

  /** In which currency the account is billed, else another account of its connection; null when nobody was yet. */
  currency(db: Database, { id, connectionId }: { id: string; connectionId: string }): string | null {
    const own = prepared(
      db,
      `SELECT currency FROM invoices WHERE account_key = (SELECT key FROM accounts WHERE id = ?)
        ORDER BY key DESC LIMIT 1`,
    ).pluck()
    const others = prepared(
      db,
      `SELECT currency FROM accounts a JOIN invoices ON account_key = a.key WHERE connection_id = ? LIMIT 1`,
    ).pluck()
    return (own.get(id) ?? others.get(connectionId) ?? null) as string | null
  },

  /** What is here of some accounts. Those that are gone are left out. */
  forSync(db: Database, ids: readonly string[]): AccountForSync[] {
    const { sql, values } = oneOf('id', ids)
    return db
      .prepare<unknown[], AccountForSync>(
        `SELECT id, name, invoices_from AS "from", invoices_up_to AS upTo, invoices_check_at AS checkAt,
          invoices_digest AS digest,
          (SELECT issued_on FROM invoices WHERE account_key = accounts.key ORDER BY key DESC LIMIT 1) AS newest,
          (SELECT min(issued_on) FROM invoices WHERE account_key = accounts.key AND status <> 'paid') AS oldestUnpaid
        FROM accounts WHERE ${sql}`,
      )
      .all(...values)
  },
}

/** What goes through all of them: only a synchronisation waits for it. */
export const accountsAside = {
  /** The accounts whose invoices are fetched: these, or with null those of the plan. Never fetched first, then longest ago. */
  toFetch(
    db: Database,
    { plan, accountIds }: { plan: OfflinePlan; accountIds: readonly string[] | null },
  ): { id: string; name: string }[] {
    const { sql, values } = where(accountIds ? [oneOf('id', accountIds)] : planned(plan, 'id'))
    return db
      .prepare<unknown[], { id: string; name: string }>(
        `SELECT id, name FROM accounts ${sql} ORDER BY invoices_as_of, key`,
      )
      .all(...values)
  },
}

export const accountWrites = {
  /** From now on all invoices of every account are compared again, also the old ones. */
  checkAll(db: Database): void {
    db.prepare('UPDATE accounts SET invoices_check_at = NULL').run()
  },

  /** An account as just read; its links to contacts stay. */
  put(db: Database, { account, asOf }: { account: CustomerAccount; asOf: string }): void {
    accountWriter(db)(account, asOf)
    linkToKin(db, [account.id])
  },

  /** Accounts that one look-up found: each is one of the others' siblings. */
  putFound(db: Database, { accounts, asOf }: { accounts: readonly CustomerAccount[]; asOf: string }): void {
    const write = accountWriter(db)
    for (const account of accounts) write(account, asOf)
    const ids = accounts.map(({ id }) => id).sort()
    linkToKin(db, ids)
    if (accounts.length < 2) return
    // The same finding again is the same, and nothing grows.
    const finding = createHash('sha256').update(JSON.stringify(ids)).digest('base64')
    const link = prepared(db, 'INSERT OR IGNORE INTO found_together SELECT key, ? FROM accounts WHERE id = ?')
    for (const id of ids) link.run(finding, id)
  },

  /** The accounts that were found for a contact: these, and no others, are linked to it. Throws Failed `notFound`. */
  putOfContact(db: Database, input: ContactAccounts): void {
    const looked = prepared(db, 'UPDATE contacts SET accounts_looked_up_at = ? WHERE id = ?')
    if (looked.run(input.asOf, input.contactId).changes === 0) throw new Failed({ kind: 'notFound' })
    prepared(db, 'DELETE FROM account_links WHERE contact_id = ?').run(input.contactId)
    const write = accountWriter(db)
    const { accounts, byHand = [] } = input
    for (const account of [...accounts, ...byHand]) write(account, input.asOf)
    linkAs(
      db,
      input.contactId,
      accounts.map(({ id }) => id),
      'email',
    )
    linkAs(
      db,
      input.contactId,
      byHand.filter(({ id }) => !accounts.some((one) => one.id === id)).map(({ id }) => id),
      'hand',
    )
    linkKin(db, input.contactId)
  },

  /** Those of several contacts at once. Contacts that are gone are passed over. */
  putOfContacts(db: Database, inputs: readonly ContactAccounts[]): void {
    const isThere = db.prepare('SELECT 1 FROM contacts WHERE id = ?')
    for (const input of inputs) if (isThere.get(input.contactId)) accountWrites.putOfContact(db, input)
  },
}
