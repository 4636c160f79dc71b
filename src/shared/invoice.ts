import { z } from 'zod'
import { day } from './day'
import { money } from './money'

export const invoice = z.object({
  id: z.string(),
  connectionId: z.string(),
  accountId: z.string(),
  accountName: z.string(),
  contactId: z.string().nullable(),
  number: z.string(),
  /** Payment reference. */
  ocr: z.string().nullable(),
  kind: z.enum(['invoice', 'credit']),
  /** As the upstream says it: `new`, `paid`, `overdue`, and others. */
  status: z.string(),
  issuedOn: day,
  dueOn: day.nullable(),
  /** First day and the day after the last one. */
  period: z.object({ from: day, to: day }).nullable(),
  amount: money,
  /** `kept`: readable offline. `none`: the upstream has no PDF for it. */
  pdf: z.enum(['unknown', 'none', 'kept']),
})
export type Invoice = z.infer<typeof invoice>

export const invoiceFilter = z.object({
  /** Any part of number, payment reference or account name; several words must all be found. */
  text: z.string().max(200).optional(),
  accountIds: z.array(z.string()).optional(),
  contactId: z.string().optional(),
  statuses: z.array(z.string()).optional(),
  kind: z.enum(['invoice', 'credit']).optional(),
  /** Day of issue, both ends included. */
  issued: z.object({ from: day.optional(), to: day.optional() }).optional(),
  /** Minor units, both ends included, any currency. */
  amount: z.object({ min: z.number().int().optional(), max: z.number().int().optional() }).optional(),
})
export type InvoiceFilter = z.infer<typeof invoiceFilter>

export const invoiceSort = z.object({
  by: z.enum(['issuedOn', 'dueOn', 'number', 'accountName', 'amount', 'status']),
  direction: z.enum(['ascending', 'descending']),
})
export type InvoiceSort = z.infer<typeof invoiceSort>

export const invoiceTotals = z.object({
  count: z.number().int(),
  /** All invoices on this computer, whatever the filter. */
  of: z.number().int(),
  /** One sum per currency, largest count first. */
  sums: z.array(money),
  /** Every status that occurs on this computer, for the filter's choices. */
  statuses: z.array(z.string()),
})
export type InvoiceTotals = z.infer<typeof invoiceTotals>
