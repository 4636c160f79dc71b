import { type InvoiceFilter, openStatuses } from '@shared/invoice'
import { minorDigits } from '@shared/money'
import type { Database } from './encrypted'
import { currenciesOf } from './invoice-currencies'
import type { By } from './invoice-index'
import { keysOfDay } from './invoice-key'
import { type Condition, oneOf } from './selection'

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

/** What we marked: few, so that they are gone through one by one. */
export function markConditions({ flagged, noted }: InvoiceFilter): Condition[] {
  const found: Condition[] = []
  if (flagged) found.push(marked('flagged = 1'))
  if (noted) found.push(marked("note <> ''"))
  return found
}

const marked = (sql: string): Condition => ({
  sql: `i.id IN (SELECT id FROM invoice_marks WHERE ${sql})`,
  values: [],
})

/** What a filter says of an invoice by itself, `key` being an expression for its key. */
export function ownConditions(db: Database, filter: InvoiceFilter, key: string): (Condition & { by?: By })[] {
  const { issued, amount, currencies, pdf } = filter
  const found: (Condition & { by?: By })[] = []
  if (pdf) found.push({ by: 'pdf', sql: "i.pdf = 'none'", values: [] })
  if (amount || currencies) found.push({ by: 'amount', ...amountCondition(db, filter) })
  found.push(...standing(filter))
  if (issued?.from) found.push({ by: 'key', sql: `${key} >= ?`, values: [keysOfDay(issued.from).first] })
  if (issued?.to) found.push({ by: 'key', sql: `${key} < ?`, values: [keysOfDay(issued.to).end] })
  return found
}

/** How an invoice stands: status, kind and when it is to be paid, as columns of `i`. */
export function standing({ statuses, kind, due, overdueOn }: InvoiceFilter): (Condition & { by?: By })[] {
  const found: (Condition & { by?: By })[] = []
  if (overdueOn !== undefined) {
    const unpaid = oneOf('i.status', openStatuses)
    const late = "(i.status = 'overdue' OR i.sort_due < ?)"
    found.push({ by: 'status', sql: `${unpaid.sql} AND ${late}`, values: [...unpaid.values, overdueOn] })
  }
  if (statuses) found.push({ by: 'status', ...oneOf('i.status', statuses) })
  if (due) {
    // What has no such day sorts after every day.
    const ends = { sql: 'i.sort_due >= ? AND i.sort_due <= ?', values: [due.from ?? '', due.to ?? '9'] }
    found.push({ by: 'due', ...ends })
  }
  if (kind) found.push({ sql: 'i.kind = ?', values: [kind] })
  return found
}

function amountCondition(db: Database, filter: InvoiceFilter): Condition {
  const each = amountsOf(db, filter).map(({ currency, min, max }): Condition => {
    const ends = [min === null ? '' : ' AND i.amount >= ?', max === null ? '' : ' AND i.amount <= ?']
    return {
      sql: `i.currency = ?${ends.join('')}`,
      values: [currency, ...[min, max].filter((end) => end !== null)],
    }
  })
  return {
    // Never a constant: SQLite then goes through no index, and one that is asked for is an error.
    sql: each.map(({ sql }) => `(${sql})`).join(' OR ') || "i.currency = ''",
    values: each.flatMap(({ values }) => values),
  }
}

/** The currencies that a filter allows, and the amounts in each: every one has its own smallest unit. */
export function amountsOf(
  db: Database,
  { amount, currencies }: InvoiceFilter,
): { currency: string; min: number | null; max: number | null }[] {
  const known = currenciesOf(db).filter((currency) => currencies?.includes(currency) ?? true)
  return known.map((currency) => {
    const unit = 10 ** (minorDigits(currency) - 2)
    return {
      currency,
      min: amount?.min === undefined ? null : Math.ceil(amount.min * unit),
      max: amount?.max === undefined ? null : Math.floor(amount.max * unit),
    }
  })
}
