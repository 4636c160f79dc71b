import { Failed } from '@shared/failure'
import type { Invoice } from '@shared/invoice'
import type { Database } from './encrypted'
import { keysOfDay } from './invoice-key'
import { invoiceList } from './invoice-list'
import {
  type InvoiceRecord,
  type InvoiceRow,
  invoiceColumns,
  invoiceOf,
  invoiceWriter,
} from './invoice-record'
import { prepared } from './prepared'
import { spelling } from './spelling'

export const invoiceReads = {
  ...invoiceList,
  spelling,

  get(db: Database, id: string): Invoice | null {
    const row = db
      .prepare<unknown[], InvoiceRow>(
        `SELECT ${invoiceColumns} FROM invoices i JOIN accounts a ON a.key = i.account_key WHERE i.id = ?`,
      )
      .get(id)
    return row ? invoiceOf(row) : null
  },
}

/** What the upstream says of an account's invoices issued from a day on (null: of all), and up to when. */
export type AccountInvoices = {
  accountId: string
  from: string | null
  invoices: readonly InvoiceRecord[]
  /** Some could not be understood: one that is missing may still be there, and all are asked for again. */
  partial?: boolean
  upTo: string
  asOf: string
}

export const invoiceWrites = {
  /**
   * Invoices and the day they reach, together. Invoices from `from` on that are not among them are gone upstream, and go
   * here. Throws Failed `notFound` without the account.
   */
  putForAccount(db: Database, input: AccountInvoices): { removed: number } {
    const accountKey = prepared(db, 'SELECT key FROM accounts WHERE id = ?').pluck().get(input.accountId)
    if (typeof accountKey !== 'number') throw new Failed({ kind: 'notFound' })
    const write = invoiceWriter(db, accountKey)
    for (const invoice of input.invoices) write(invoice)
    const firstKey = input.from === null ? Number.MIN_SAFE_INTEGER : keysOfDay(input.from).first
    if (input.partial) {
      prepared(db, 'UPDATE accounts SET invoices_as_of = ? WHERE key = ?').run(input.asOf, accountKey)
      return { removed: 0 }
    }
    const { changes } = prepared(
      db,
      'DELETE FROM invoices WHERE account_key = ? AND key >= ? AND id NOT IN (SELECT value FROM json_each(?))',
    ).run(accountKey, firstKey, JSON.stringify(input.invoices.map(({ id }) => id)))
    prepared(
      db,
      `UPDATE accounts SET
        invoices_from = CASE WHEN invoices_up_to IS NULL THEN @from ELSE min(invoices_from, @from) END,
        invoices_up_to = @upTo, invoices_as_of = @asOf
      WHERE key = @key`,
    ).run({ from: input.from, upTo: input.upTo, asOf: input.asOf, key: accountKey })
    return { removed: changes }
  },

  /** Those of several accounts at once: a transaction each would cost more than the calls. Accounts that are gone are passed over. */
  putForAccounts(db: Database, inputs: readonly AccountInvoices[]): void {
    const isThere = db.prepare('SELECT 1 FROM accounts WHERE id = ?')
    for (const input of inputs) if (isThere.get(input.accountId)) invoiceWrites.putForAccount(db, input)
  },

  /** `none`: the upstream has no PDF for it. A kept PDF is dropped. */
  setPdf(db: Database, { id, pdf }: { id: string; pdf: 'unknown' | 'none' }): void {
    db.prepare('UPDATE invoices SET pdf = ? WHERE id = ?').run(pdf, id)
  },
}
