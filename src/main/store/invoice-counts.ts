import type { InvoiceFilter } from '@shared/invoice'
import type { Database } from './encrypted'
import { invoiceList } from './invoice-list'
import { countOf } from './invoice-sums'

export const invoiceCounts = {
  /** How many a filter allows. */
  count: (db: Database, filter: InvoiceFilter): number => countOf(db, filter),

  // The same as of a list, for what takes so long that rows would wait.
  totals: invoiceList.totals,
  months: invoiceList.months,
}
