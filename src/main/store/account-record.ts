import type { CustomerAccount } from '@shared/customer'
import type { Database } from './encrypted'
import { fold } from './fold'
import { prepared } from './prepared'
import { searchText } from './search-words'
import { sortKey } from './sort-key'

/** `person`: a hash of the owner's personal number, by which accounts of one person are known. It never leaves main. */
export type StoredAccount = CustomerAccount & { person?: string | null }

/** Writes accounts, new or known, as seen at an instant. Their `contactId` is not taken: links are of `putOfContact`. */
export function accountWriter(db: Database) {
  const upsert = prepared(
    db,
    `
    INSERT INTO accounts (id, connection_id, as_of, record, name, sort_name, invoice_text, search, person)
      VALUES (@id, @connectionId, @asOf, @record, @name, @sortName, @invoiceText, @search, @person)
    ON CONFLICT (id) DO UPDATE SET as_of = excluded.as_of, record = excluded.record, name = excluded.name,
      sort_name = excluded.sort_name, invoice_text = excluded.invoice_text, search = excluded.search,
      person = coalesce(excluded.person, person)`,
  )
  return ({ person = null, ...account }: StoredAccount, asOf: string) => {
    const { id, connectionId, name, number, email, phone, orgNumber, address } = account
    upsert.run({
      id,
      connectionId,
      asOf,
      record: JSON.stringify(account),
      name,
      sortName: sortKey(name),
      invoiceText: fold(name),
      search: searchText([name, number, email, phone, orgNumber, address]),
      person,
    })
  }
}

export type AccountRow = { record: string; contactId: string | null; asOf: string }

/** Where several contacts have the account, the first by id is its contact. */
export const contactOfAccount = (key: string) =>
  `(SELECT min(contact_id) FROM account_contacts WHERE account_key = ${key})`

export const accountSelect = `
  SELECT record, as_of AS asOf, ${contactOfAccount('accounts.key')} AS contactId FROM accounts`

export function accountOf({ record, contactId }: AccountRow): CustomerAccount {
  // What an earlier version wrote has no address.
  return { address: null, ...(JSON.parse(record) as Omit<CustomerAccount, 'address'>), contactId }
}
