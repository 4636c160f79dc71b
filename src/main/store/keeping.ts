import type { OfflineEstimate, OfflineState } from '@shared/offline'
import { counted } from './counted'
import type { Database } from './encrypted'
import { estimated } from './keeping-estimate'
import {
  invoiceWindows,
  type Kept,
  type KeptRule,
  ofRule,
  pdfWindows,
  protects,
  unprotected,
  type Window,
  within,
} from './kept'
import { type Condition, where } from './selection'

export const keepingReads = {
  /** How far each rule is kept. */
  state(db: Database, { kept }: { kept: KeptRule[] }): Omit<OfflineState, 'tidied'> {
    const sum = db.prepare('SELECT ifnull(sum(size), 0) FROM pdfs').pluck().get()
    return {
      rules: kept.map((rule) => stateOf(db, rule)),
      pdfBytes: Number(sum),
      protectedBytes: keepingReads.protectedBytes(db, { kept }),
    }
  },

  /** What the PDFs that a rule keeps take. */
  protectedBytes(db: Database, { kept }: { kept: Kept[] }): number {
    const { sql, values } = protects(kept)
    const sum = db.prepare(
      `SELECT ifnull(sum(p.size), 0) FROM pdfs p JOIN invoices i ON i.key = p.invoice_key WHERE ${sql}`,
    )
    return Number(sum.pluck().get(...values))
  },

  estimate(db: Database, input: { kept: KeptRule[]; today: string }): Omit<OfflineEstimate, 'goes'> {
    return estimated(db, input)
  },

  /** PDFs that stay with their invoices and that nobody looked at since an instant, and no rule keeps. */
  unseenPdfs(db: Database, { kept, since }: { kept: Kept[]; since: string }): number {
    const old = [{ sql: 'p.seen_at < ?', values: [since] }, unprotected(kept)]
    return invoiceWindows(kept).reduce(
      (sum, window) =>
        sum + counted(db, 'pdfs p JOIN invoices i ON i.key = p.invoice_key', [...old, ...within(window)]),
      0,
    )
  },

  /** Customers of whose page something is kept and that nobody opened since an instant. */
  unopened: (db: Database, { since }: { since: string }): number =>
    counted(db, 'accounts', [{ sql: 'opened_at < ?', values: [since] }]),

  /** What of the invoices and PDFs that are here no rule keeps. PDFs go with their invoices only. */
  outside(db: Database, { kept }: { kept: Kept[] }): { invoices: number; pdfs: number } {
    const windows = invoiceWindows(kept)
    const pdfs = 'pdfs p JOIN invoices i ON i.key = p.invoice_key'
    const inside = (from: string) =>
      windows.reduce((sum, window) => sum + counted(db, from, within(window)), 0)
    return {
      invoices: counted(db, 'invoices i', []) - inside('invoices i'),
      pdfs: counted(db, pdfs, []) - inside(pdfs),
    }
  },
}

function stateOf(db: Database, rule: KeptRule): OfflineState['rules'][number] {
  const own = where([ofRule(rule)].filter((one) => one !== null))
  const accounts = db
    .prepare<unknown[], { customers: number; waiting: number; oldest: string | null }>(
      `SELECT count(*) AS customers, min(invoices_as_of) AS oldest,
        count(*) FILTER (WHERE invoices_up_to IS NULL OR ifnull(invoices_from, '') > ?) AS waiting
      FROM accounts ${own.sql}`,
    )
    .get(rule.since ?? '', ...own.values)
  const [invoices] = invoiceWindows([rule])
  const [pdfs] = pdfWindows([rule])
  const ahead = (condition: string) =>
    pdfs ? counted(db, 'invoices i', [sql(condition), ...within(pdfs)]) : 0
  return {
    accounts: rule.accounts,
    customers: accounts?.customers ?? 0,
    waiting: accounts?.waiting ?? 0,
    oldest: accounts?.oldest ?? null,
    invoices: invoices ? counted(db, 'invoices i', within(invoices)) : 0,
    ...(pdfs ? keptPdfs(db, pdfs) : { pdfs: 0, pdfBytes: 0 }),
    pdfsWaiting: ahead("i.pdf = 'unknown'"),
    pdfsAbsent: ahead("i.pdf = 'none'"),
  }
}

function keptPdfs(db: Database, window: Window): { pdfs: number; pdfBytes: number } {
  const { sql, values } = where(within(window))
  const found = db
    .prepare<unknown[], { pdfs: number; pdfBytes: number }>(
      `SELECT count(*) AS pdfs, ifnull(sum(p.size), 0) AS pdfBytes
      FROM pdfs p JOIN invoices i ON i.key = p.invoice_key ${sql}`,
    )
    .get(...values)
  return found ?? { pdfs: 0, pdfBytes: 0 }
}

const sql = (text: string): Condition => ({ sql: text, values: [] })
