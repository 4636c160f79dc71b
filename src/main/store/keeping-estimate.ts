import type { OfflineEstimate } from '@shared/offline'
import { counted } from './counted'
import type { Database } from './encrypted'
import { invoiceWindows, type KeptRule, pdfWindows, type Window, within } from './kept'
import { where } from './selection'

/** Until enough is here to know better (bytes). */
const assumedInvoice = 450
const assumedPdf = 80_000
/** With fewer, the empty database would count as theirs. */
const enoughInvoices = 1000
/** "All of them", where nothing is known of how far back they go. */
const assumedMonths = 60

/** What rules would take, from what is known of the customers that are here. */
export function estimated(
  db: Database,
  { kept, today }: { kept: KeptRule[]; today: string },
): Omit<OfflineEstimate, 'goes'> {
  const pdf = knownPdf(db)
  const invoiceSize = sizeOfInvoice(db, pdf.bytes)
  const pace = invoicesPerMonth(db, today)
  const sizes = (rules: KeptRule[]) => {
    const sum = (windows: Window[]) =>
      Math.round(windows.reduce((all, window) => all + reckoned(db, window, pace, today), 0))
    const invoices = sum(invoiceWindows(rules))
    const pdfs = Math.max(0, sum(pdfWindows(rules)) - absent(db, pdfWindows(rules)))
    return {
      customers: customersOf(db, invoiceWindows(rules)),
      invoices,
      invoiceBytes: Math.round(invoices * invoiceSize),
      pdfs,
      pdfBytes: pdfs * pdf.size,
    }
  }
  return {
    rules: kept.map((rule) => ({ accounts: rule.accounts, ...sizes([rule]) })),
    total: sizes(kept),
    pdfSize: pdf.size,
    pdfsKnown: pdf.count,
  }
}

function knownPdf(db: Database) {
  const { count, bytes } = db
    .prepare<unknown[], { count: number; bytes: number }>(
      'SELECT count(*) AS count, ifnull(sum(size), 0) AS bytes FROM pdfs',
    )
    .get() ?? { count: 0, bytes: 0 }
  return { count, bytes, size: count > 0 ? Math.ceil(bytes / count) : assumedPdf }
}

function sizeOfInvoice(db: Database, pdfBytes: number): number {
  const count = counted(db, 'invoices', [])
  if (count < enoughInvoices) return assumedInvoice
  const pragma = (name: string) => Number(db.pragma(name, { simple: true }))
  const used = (pragma('page_count') - pragma('freelist_count')) * pragma('page_size')
  return Math.max(0, used - pdfBytes) / count
}

/** Of a customer, by the last twelve months of those whose invoices are here; one where nothing is known. */
function invoicesPerMonth(db: Database, today: string): number {
  const months = Number(
    db
      .prepare(
        `SELECT ifnull(sum(min(12.0, max(0.0, (julianday(@today) - julianday(ifnull(invoices_from, '1970-01-01'))) / 30.44))), 0)
        FROM accounts WHERE invoices_up_to IS NOT NULL`,
      )
      .pluck()
      .get({ today }),
  )
  const since = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`.replace('-02-29', '-02-28')
  const invoices = counted(db, 'invoices i', within({ accounts: null, since }))
  return months < 1 ? 1 : invoices / months
}

/** Exactly, where all is here that the window wants; else by the pace, and never fewer than are here. */
function reckoned(db: Database, window: Window, pace: number, today: string): number {
  const here = counted(db, 'invoices i', within(window))
  const { customers, whole } = coverage(db, window)
  if (customers === whole) return here
  const months = window.since
    ? (Date.parse(today) - Date.parse(window.since)) / 86_400_000 / 30.44
    : assumedMonths
  return Math.max(here, customers * pace * months)
}

function coverage(db: Database, { accounts, since }: Window) {
  const { sql, values } = where(accounts ? [accounts] : [])
  return (
    db
      .prepare<unknown[], { customers: number; whole: number }>(
        `SELECT count(*) AS customers, count(*) FILTER (
          WHERE invoices_up_to IS NOT NULL AND ifnull(invoices_from, '') <= ?) AS whole FROM accounts ${sql}`,
      )
      .get(since ?? '', ...values) ?? { customers: 0, whole: 0 }
  )
}

const customersOf = (db: Database, windows: Window[]) =>
  windows.reduce((sum, window) => sum + coverage(db, window).customers, 0)

const absent = (db: Database, windows: Window[]) =>
  windows.reduce(
    (sum, window) =>
      sum + counted(db, 'invoices i', [{ sql: "i.pdf = 'none'", values: [] }, ...within(window)]),
    0,
  )
