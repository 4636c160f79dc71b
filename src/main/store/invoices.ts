import { Failed } from '@shared/failure'
import type { Invoice } from '@shared/invoice'
import type { Database } from './encrypted'
import { keysOfDay } from './invoice-key'
import { invoiceList } from './invoice-list'
import { type Mark, takeMark } from './invoice-marks'
import {
  type InvoiceRecord,
  type InvoiceRow,
  invoiceColumns,
  invoiceOf,
  invoiceWriter,
} from './invoice-record'
import { markTraceReads } from './mark-traces'
import { prepared } from './prepared'
import { numberSortKey } from './sort-key'
import { spelling } from './spelling'

export const invoiceReads = {
  ...invoiceList,
  ...markTraceReads,
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
  /** Tells this answer from another; absent where it is not compared with the next. */
  digest?: string
  /** They are those of the answer before: `invoices` is empty. Passed over where that is no longer what is here. */
  unchanged?: boolean
  /** All there are was asked for: from this instant on they are compared again. */
  checkAt?: string
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
  putForAccount(db: Database, input: AccountInvoices): Put {
    if (accountKey(db, input.accountId) === null) throw new Failed({ kind: 'notFound' })
    return invoiceWrites.putForAccounts(db, [input])
  },

  /** Those of several accounts at once: a transaction each would cost more than the calls. Accounts that are gone are passed over. */
  putForAccounts(db: Database, inputs: readonly AccountInvoices[]): Put {
    const accounts = inputs.flatMap((input) => {
      const key = accountKey(db, input.accountId)
      if (key === null || (input.unchanged && !isHeld(db, key, input))) return []
      return [{ input, key, here: new Set<number>() }]
    })
    const write = invoiceWriter(db)
    const elsewhere = new Set<number>()
    let changed = 0
    for (const { invoice, account } of inOrderOfKeys(accounts)) {
      const written = write(invoice, account.key)
      account.here.add(written.key)
      if (written.changed) changed += 1
      if (written.isNew) for (const key of othersWith(db, invoice, account.key)) elsewhere.add(key)
    }
    let removed = 0
    for (const { input, key, here } of accounts) {
      if (!input.partial && !input.unchanged) removed += removeOthers(db, { key, from: input.from, here })
      bookmark(db, key, input)
    }
    return { changed, removed, askAgain: [...elsewhere].map((key) => checkSoon(db, key)) }
  },

  /** What we say of invoices, as the desk has it. */
  marked(db: Database, marks: readonly Mark[]): void {
    for (const mark of marks) takeMark(db, mark)
  },

  /** `none`: the upstream has no PDF for it. A kept PDF is dropped. */
  setPdf(db: Database, { id, pdf }: { id: string; pdf: 'unknown' | 'none' }): void {
    db.prepare('UPDATE invoices SET pdf = ? WHERE id = ?').run(pdf, id)
  },
}

/**
 * How many are new or others than before, and how many went. `askAgain`: accounts that have an invoice which came to another
 * one now. It moved, or there are two with one number: only all of theirs can tell.
 */
type Put = { changed: number; removed: number; askAgain: string[] }
type Account = { input: AccountInvoices; key: number; here: Set<number> }

function accountKey(db: Database, id: string): number | null {
  const key = prepared(db, 'SELECT key FROM accounts WHERE id = ?').pluck().get(id)
  return typeof key === 'number' ? key : null
}

/** Whether what an answer was compared with is still here: meanwhile some may have been removed, or read otherwise. */
function isHeld(db: Database, key: number, { digest }: AccountInvoices): boolean {
  const held = prepared(db, 'SELECT invoices_digest FROM accounts WHERE key = ?').pluck().get(key)
  return digest !== undefined && held === digest
}

/** Oldest first: wherever the order of keys turns back, the text index begins a new segment. */
function inOrderOfKeys(accounts: readonly Account[]) {
  return accounts
    .flatMap((account) => account.input.invoices.map((invoice) => ({ invoice, account })))
    .sort(({ invoice: one }, { invoice: other }) =>
      one.issuedOn < other.issuedOn ? -1 : one.issuedOn > other.issuedOn ? 1 : 0,
    )
}

function removeOthers(
  db: Database,
  { key, from, here }: { key: number; from: string | null; here: Set<number> },
) {
  const firstKey = from === null ? Number.MIN_SAFE_INTEGER : keysOfDay(from).first
  const held = prepared(db, 'SELECT key FROM invoices WHERE account_key = ? AND key >= ?').pluck()
  const gone = (held.all(key, firstKey) as number[]).filter((one) => !here.has(one))
  for (const one of gone) prepared(db, 'DELETE FROM invoices WHERE key = ?').run(one)
  return gone.length
}

/** Accounts that have an invoice of the same number and day. */
function othersWith(db: Database, { number, issuedOn }: InvoiceRecord, key: number): number[] {
  const others = prepared(
    db,
    'SELECT account_key FROM invoices WHERE sort_number = ? AND number = ? AND issued_on = ? AND account_key <> ?',
  ).pluck()
  return others.all(numberSortKey(number), number, issuedOn, key) as number[]
}

function checkSoon(db: Database, key: number): string {
  const check = prepared(
    db,
    'UPDATE accounts SET invoices_check_at = NULL WHERE key = ? RETURNING id',
  ).pluck()
  return String(check.get(key))
}

function bookmark(db: Database, key: number, { from, upTo, asOf, ...read }: AccountInvoices): void {
  const { partial, checkAt = null, digest = null } = read
  prepared(db, 'UPDATE accounts SET invoices_as_of = ? WHERE key = ?').run(asOf, key)
  if (partial) return
  prepared(
    db,
    `UPDATE accounts SET
      invoices_from = CASE WHEN invoices_up_to IS NULL THEN @from ELSE min(invoices_from, @from) END,
      invoices_up_to = @upTo, invoices_check_at = ifnull(@checkAt, invoices_check_at), invoices_digest = @digest
    WHERE key = @key`,
  ).run({ key, from, upTo, checkAt, digest })
}
