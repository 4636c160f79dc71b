import { z } from 'zod'
import { instant } from './day'
import { failure } from './failure'

export const exportFormats = ['csv', 'xlsx', 'pdfs', 'pdf'] as const
export const exportFormat = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof exportFormat>

/** What can be written of an invoice, each in a column of its own. */
export const exportFields = [
  'number',
  'account',
  'amount',
  'currency',
  'status',
  'issued',
  'due',
  'periodFrom',
  'periodTo',
  'kind',
  'ocr',
  'flagged',
  'note',
] as const
export type ExportField = (typeof exportFields)[number]

/** How a table is worded: a heading for each field, in the order of the columns, and words for what is a code. */
export const exportWords = z.object({
  columns: z
    .array(z.object({ field: z.enum(exportFields), heading: z.string().max(100) }))
    .min(1)
    .max(20),
  statuses: z.record(z.string().max(100), z.string().max(100)),
  kinds: z.object({ invoice: z.string().max(100), credit: z.string().max(100) }),
  /** What is exported, in words: the name of the file, and of the sheet. */
  title: z.string().max(100),
})
export type ExportWords = z.infer<typeof exportWords>

/** An export of a list of invoices, while it is written and until it is put away. */
export const invoiceExport = z.object({
  id: z.string(),
  format: exportFormat,
  /** Where it is written, and the file's name alone. */
  path: z.string(),
  fileName: z.string(),
  /** `waiting`: an upstream cannot be reached, or wants to be left alone until `waitsUntil`; it goes on by itself. */
  state: z.enum(['running', 'waiting', 'done', 'cancelled', 'failed']),
  /** Invoices that were dealt with, of all that were in the list when it began. */
  done: z.number().int(),
  total: z.number().int(),
  /** Invoices that are not in it, by number, with why; the first of them. */
  missing: z.array(z.object({ number: z.string(), failure })),
  missingCount: z.number().int(),
  /** Why it failed as a whole; then there is no file. */
  failure: failure.nullable(),
  startedAt: instant,
  waitsUntil: instant.nullable(),
})
export type InvoiceExport = z.infer<typeof invoiceExport>
