import { z } from 'zod'
import { instant } from './day'
import { failure } from './failure'

/** Where the synchronisation stands. `done` of `total` counts the step's own things. */
export const syncStatus = z.object({
  state: z.enum(['idle', 'running', 'cancelled', 'failed']),
  step: z.enum(['organisations', 'contacts', 'contracts', 'accounts', 'invoices', 'pdfs']).nullable(),
  done: z.number().int(),
  total: z.number().int().nullable(),
  /** End of the last complete run. */
  finishedAt: instant.nullable(),
  /** Accounts that failed in this run, by name, with the reason; they are tried again next time. */
  failed: z.array(z.object({ name: z.string(), failure })),
  failedCount: z.number().int(),
  failure: failure.nullable(),
})
export type SyncStatus = z.infer<typeof syncStatus>

/** What is kept for reading offline. */
export const offlinePlan = z.object({
  accounts: z.enum(['all', 'chosen', 'none']),
  /** Used with `chosen`. */
  accountIds: z.array(z.string()),
  /** Invoices of the last so many months; null = all. */
  months: z.number().int().min(1).max(240).nullable(),
  /** PDFs of the last so many months are fetched ahead; 0 = only those that were opened. */
  pdfMonths: z.number().int().min(0).max(240),
})
export type OfflinePlan = z.infer<typeof offlinePlan>

/** What is on this computer now. */
export const offlineHolding = z.object({
  contacts: z.number().int(),
  accounts: z.number().int(),
  invoices: z.number().int(),
  pdfs: z.number().int(),
  bytes: z.number().int(),
  asOf: instant.nullable(),
})
export type OfflineHolding = z.infer<typeof offlineHolding>
