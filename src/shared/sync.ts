import { z } from 'zod'
import { instant } from './day'
import { failure } from './failure'

/** Where the synchronisation stands. `done` of `total` counts the step's own things. */
export const syncStatus = z.object({
  state: z.enum(['idle', 'running', 'cancelled', 'failed']),
  step: z.enum(['organisations', 'contacts', 'contracts', 'accounts', 'invoices', 'pdfs']).nullable(),
  done: z.number().int(),
  total: z.number().int().nullable(),
  /** Invoices that were fetched in this run, and how long the step may still take (ms), once that can be told. */
  fetched: z.number().int().optional(),
  leftMs: z.number().optional(),
  /** End of the last complete run. */
  finishedAt: instant.nullable(),
  /** Accounts that failed in this run, by name, with the reason; they are tried again next time. */
  failed: z.array(z.object({ name: z.string(), failure })),
  failedCount: z.number().int(),
  failure: failure.nullable(),
})
export type SyncStatus = z.infer<typeof syncStatus>
