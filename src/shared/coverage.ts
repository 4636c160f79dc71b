import { z } from 'zod'
import { day } from './day'

/** Which bills of a utility account are there. Local days as the bills have them; `to` is not included. */
export const coverage = z.object({
  accountId: z.string(),
  bills: z.number().int(),
  from: day.nullable(),
  to: day.nullable(),
  lastBillOn: day.nullable(),
  gaps: z.array(z.object({ from: day, to: day })),
  /** A usual billing period in days; null with fewer than two bills. */
  usualDays: z.number().nullable(),
  /** The last bill ended more than one and a half billing periods ago. */
  stale: z.boolean(),
})
export type Coverage = z.infer<typeof coverage>
