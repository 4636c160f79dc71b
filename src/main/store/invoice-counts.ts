import type { InvoiceFilter } from '@shared/invoice'
import type { Database } from './encrypted'
import { countOf } from './invoice-sums'

export const invoiceCounts = {
  /** How many a filter allows. */
  count: (db: Database, filter: InvoiceFilter): number => countOf(db, filter),
}
