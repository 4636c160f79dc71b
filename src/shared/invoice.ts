import { z } from 'zod'
import { day } from './day'
import { money } from './money'
import { sortOf } from './sort'

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
  /** Ours, and on this computer only; an empty note is none. */
  flagged: z.boolean(),
  note: z.string(),
})
export type Invoice = z.infer<typeof invoice>

const days = z.object({ from: day.optional(), to: day.optional() })

/** What a person chooses to narrow invoices to. */
export const invoiceChoice = z.object({
  /** Any part of number, payment reference or account name; several words must all be found. */
  text: z.string().max(400).optional(),
  accountIds: z.array(z.string()).optional(),
  contactId: z.string().optional(),
  statuses: z.array(z.string()).optional(),
  kind: z.enum(['invoice', 'credit']).optional(),
  /** What we marked ourselves. */
  flagged: z.literal(true).optional(),
  noted: z.literal(true).optional(),
  /** Day of issue, both ends included. */
  issued: days.optional(),
  /** Hundredths of a unit, both ends included, any currency: 500 is 5 of a currency without cents too. */
  amount: z.object({ min: z.number().int().optional(), max: z.number().int().optional() }).optional(),
  pdf: z.literal('none').optional(),
  /** Still to be paid, or too late as well, on the day that it is. */
  standing: z.enum(['open', 'overdue']).optional(),
  /** Of the week that it is. */
  dueIn: z.literal('thisWeek').optional(),
  /** Of the day that it is and the one before. */
  issuedSince: z.literal('yesterday').optional(),
})
export type InvoiceChoice = z.infer<typeof invoiceChoice>

/** Which invoices. Of no statuses or currencies there are none. */
export const invoiceFilter = invoiceChoice.omit({ standing: true, dueIn: true, issuedSince: true }).extend({
  /** The day by which to pay, both ends included. */
  due: days.optional(),
  /** Not paid, and to be paid before this day; or the upstream calls it overdue. */
  overdueOn: day.optional(),
  currencies: z.array(z.string()).optional(),
})
export type InvoiceFilter = z.infer<typeof invoiceFilter>

/** Statuses of an invoice that is still to be paid. */
export const openStatuses = ['new', 'overdue', 'reminded', 'partlyPaid']

export const invoiceSort = sortOf(['issuedOn', 'dueOn', 'number', 'accountName', 'amount', 'status'])
export type InvoiceSort = z.infer<typeof invoiceSort>

/** So many invoices can be selected at once. */
export const mostSelected = 100_000

/** Names that nobody has, and those that were meant; `text` is the search with them. */
export const spelling = z.object({
  text: z.string(),
  words: z.array(z.object({ typed: z.string(), meant: z.string() })),
})
export type Spelling = z.infer<typeof spelling>

/** The day before the one that ends a period. */
export function lastDay({ from, to }: NonNullable<Invoice['period']>): string {
  const last = new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return last < from ? from : last
}
