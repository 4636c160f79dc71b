import type { Invoice } from '@shared/invoice'
import { contactOfAccount } from './account-record'
import { bandOf } from './amount-band'
import type { Database } from './encrypted'
import { keysOfDay } from './invoice-key'
import { prepared } from './prepared'
import { searchText } from './search-words'
import { numberSortKey } from './sort-key'

/** An invoice as the upstream gave it; account and connection are those it is put under, and our marks are kept elsewhere. */
export type InvoiceRecord = Omit<
  Invoice,
  'connectionId' | 'accountId' | 'accountName' | 'contactId' | 'pdf' | 'flagged' | 'note'
>

/**
 * Writes invoices, new or known, under an account, and answers their keys. A kept PDF goes when what it shows has changed.
 * For one transaction: it remembers which keys of a day are taken.
 */
export function invoiceWriter(db: Database) {
  const known = prepared(db, 'SELECT key, issued_on FROM invoices WHERE id = ?')
  const last = prepared(db, 'SELECT max(key) FROM invoices WHERE key >= ? AND key < ?').pluck()
  const upsert = prepared(db, upsertInvoice)
  const free = new Map<string, number>()
  const nextOf = (issuedOn: string): number => {
    const { first, end } = keysOfDay(issuedOn)
    const used = free.has(issuedOn) ? null : last.get(first, end)
    const next = free.get(issuedOn) ?? (typeof used === 'number' ? used + 1 : first)
    free.set(issuedOn, next + 1)
    return next
  }
  return (record: InvoiceRecord, accountKey: number): { key: number; changed: boolean; isNew: boolean } => {
    const row = known.get(record.id) as { key: number; issued_on: string } | undefined
    const key = row?.issued_on === record.issuedOn ? row.key : nextOf(record.issuedOn)
    const { changes } = upsert.run({
      key,
      id: record.id,
      account_key: accountKey,
      number: record.number,
      ocr: record.ocr,
      kind: record.kind,
      status: record.status,
      issued_on: record.issuedOn,
      due_on: record.dueOn,
      period_from: record.period?.from ?? null,
      period_to: record.period?.to ?? null,
      amount: record.amount.minor,
      currency: record.amount.currency,
      sort_due: record.dueOn ?? '~',
      sort_number: numberSortKey(record.number),
      search: searchText([record.number, record.ocr]),
      amount_band: bandOf(record.amount.minor),
    })
    return { key, changed: changes > 0, isNew: row === undefined }
  }
}

const columns = [
  ...['key', 'id', 'account_key', 'number', 'ocr', 'kind', 'status', 'issued_on', 'due_on'],
  ...['period_from', 'period_to', 'amount', 'currency', 'sort_due', 'sort_number', 'search', 'amount_band'],
]
const onThePdf = ['account_key', 'number', 'ocr', 'kind', 'issued_on', 'due_on', 'amount', 'currency']
const differs = (column: string) => `invoices.${column} IS NOT excluded.${column}`

// Unchanged rows are left alone: rewriting them would rewrite every index.
const upsertInvoice = `
  INSERT INTO invoices (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})
  ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')},
    pdf = CASE WHEN ${onThePdf.map(differs).join(' OR ')} THEN 'unknown' ELSE pdf END
  WHERE ${columns.map(differs).join(' OR ')}`

/** An invoice for the page; needs `invoices i` and `accounts a` in the query. */
export const invoiceColumns = `
  i.id, i.number, i.ocr, i.kind, i.status, i.issued_on, i.due_on, i.period_from, i.period_to, i.amount,
  i.currency, i.pdf, a.id AS account_id, a.name AS account_name, a.connection_id, ${contactOfAccount('a.key')} AS contact_id,
  ifnull((SELECT flagged FROM invoice_marks WHERE id = i.id), 0) AS flagged,
  ifnull((SELECT note FROM invoice_marks WHERE id = i.id), '') AS note`

export type InvoiceRow = {
  id: string
  number: string
  ocr: string | null
  kind: Invoice['kind']
  status: string
  issued_on: string
  due_on: string | null
  period_from: string | null
  period_to: string | null
  amount: number
  currency: string
  pdf: Invoice['pdf']
  account_id: string
  account_name: string
  connection_id: string
  contact_id: string | null
  flagged: number
  note: string
}

export function invoiceOf(row: InvoiceRow): Invoice {
  const { period_from: from, period_to: to } = row
  return {
    id: row.id,
    connectionId: row.connection_id,
    accountId: row.account_id,
    accountName: row.account_name,
    contactId: row.contact_id,
    number: row.number,
    ocr: row.ocr,
    kind: row.kind,
    status: row.status,
    issuedOn: row.issued_on,
    dueOn: row.due_on,
    period: from !== null && to !== null ? { from, to } : null,
    amount: { minor: row.amount, currency: row.currency },
    pdf: row.pdf,
    flagged: row.flagged === 1,
    note: row.note,
  }
}
