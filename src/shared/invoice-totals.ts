import { z } from 'zod'
import { invoiceFilter } from './invoice'
import { operation } from './operation'

/** Many amounts together: minor units of a currency, exact however many there are. */
export const sum = z.object({ minor: z.bigint(), currency: z.string().regex(/^[A-Z]{3}$/) })
export type Sum = z.infer<typeof sum>

const counted = sum.extend({ count: z.number().int() })

export const invoiceGroup = counted.extend({ status: z.string() })
export type InvoiceGroup = z.infer<typeof invoiceGroup>

/** `month` of issue: `YYYY-MM`. */
export const invoiceMonth = counted.extend({ month: z.string().regex(/^\d{4}-\d{2}$/) })
export type InvoiceMonth = z.infer<typeof invoiceMonth>

export const invoiceTotals = z.object({
  count: z.number().int(),
  /** All invoices on this computer, whatever the filter. */
  of: z.number().int(),
  /** One sum per currency, largest count first. */
  sums: z.array(sum),
  /** By currency and status, largest count first. */
  groups: z.array(invoiceGroup),
  /** Every status that occurs on this computer, for the filter's choices. */
  statuses: z.array(z.string()),
})
export type InvoiceTotals = z.infer<typeof invoiceTotals>

const ofFilter = z.strictObject({ filter: invoiceFilter })

/** What the page may ask about how much a filter's invoices come to. */
export const invoiceTotalsOperations = {
  'invoices.totals': operation('use', ofFilter, invoiceTotals),
  /** Of a search for a text, before they are added up; null where that takes as long. */
  'invoices.count': operation('use', ofFilter, z.object({ count: z.number().int().nullable() })),
  /** How many a saved view finds: answered aside, when nobody has anything else to ask. */
  'invoices.viewCount': operation('use', ofFilter, z.object({ count: z.number().int() })),
  /** The oldest month first; those without an invoice are left out. */
  'invoices.months': operation('use', ofFilter, z.array(invoiceMonth)),
}
