import { z } from 'zod'
import { operation } from './operation'

const id = z.string().min(1).max(500)

/** Characters. */
export const longestNote = 10_000

/** What we say of an invoice ourselves. It is kept on this computer only; no upstream knows of it. */
export const invoiceMark = z.object({ flagged: z.boolean(), note: z.string().max(longestNote) })
export type InvoiceMark = z.infer<typeof invoiceMark>

/** What the page may change of our own marks. Each answers what was there before, to be put back. */
export const invoiceMarkOperations = {
  'invoices.flag': operation(
    'use',
    z.strictObject({ id, flagged: z.boolean() }),
    z.object({ before: z.boolean() }),
  ),
  /** An empty text removes the note. */
  'invoices.saveNote': operation(
    'use',
    z.strictObject({ id, note: z.string().trim().max(longestNote) }),
    z.object({ before: z.string() }),
  ),
}
