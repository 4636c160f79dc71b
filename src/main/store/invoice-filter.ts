import type { InvoiceFilter } from '@shared/invoice'
import { keysOfDay } from './invoice-key'
import { matching, searchWords } from './search-words'
import { type Condition, contains, oneOf, where } from './selection'

/**
 * FROM and WHERE for the invoices that a filter allows, as `invoices i`. With `accounts` or a short search word also
 * `accounts a`. The text index comes first, and sorted by `key` it gives the newest page without a sort.
 */
export function selectInvoices(
  filter: InvoiceFilter,
  { accounts, also }: { accounts: boolean; also?: Condition },
): { from: string; where: string; values: (string | number)[]; key: string } {
  const { match, short } = matching(searchWords(filter.text ?? ''))
  const key = match ? 'invoice_search.rowid' : 'i.key'
  const conditions = [
    ...(match ? [{ sql: 'invoice_search MATCH ?', values: [match] }] : []),
    ...short.map((forms) => contains(['i.search', 'a.invoice_text'], forms)),
    ...accountConditions(filter, 'i.account_key'),
    ...ownConditions(filter, key),
    ...(also ? [also] : []),
  ]
  const from = [
    match ? 'FROM invoice_search CROSS JOIN invoices i ON i.key = invoice_search.rowid' : 'FROM invoices i',
    accounts || short.length > 0 ? 'JOIN accounts a ON a.key = i.account_key' : '',
  ]
  const { sql, values } = where(conditions)
  return { from: from.join(' '), where: sql, values, key }
}

/** The accounts that a filter allows, by an expression for the account's key. */
export function accountConditions({ accountIds, contactId }: InvoiceFilter, key: string): Condition[] {
  const found: Condition[] = []
  if (accountIds) {
    const ids = oneOf('id', accountIds)
    found.push({ sql: `${key} IN (SELECT key FROM accounts WHERE ${ids.sql})`, values: ids.values })
  }
  if (contactId !== undefined) {
    const linked = 'SELECT account_key FROM account_contacts WHERE contact_id = ?'
    found.push({ sql: `${key} IN (${linked})`, values: [contactId] })
  }
  return found
}

function ownConditions({ statuses, kind, issued, amount }: InvoiceFilter, key: string): Condition[] {
  const found: Condition[] = []
  if (statuses?.length) found.push(oneOf('i.status', statuses))
  if (kind) found.push({ sql: 'i.kind = ?', values: [kind] })
  if (issued?.from) found.push({ sql: `${key} >= ?`, values: [keysOfDay(issued.from).first] })
  if (issued?.to) found.push({ sql: `${key} < ?`, values: [keysOfDay(issued.to).end] })
  if (amount?.min !== undefined) found.push({ sql: 'i.amount >= ?', values: [amount.min] })
  if (amount?.max !== undefined) found.push({ sql: 'i.amount <= ?', values: [amount.max] })
  return found
}
