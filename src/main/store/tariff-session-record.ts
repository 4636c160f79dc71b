import { connectedTariff, tariffSession } from '@shared/tariff'
import { supplyAddress, tariffPage } from '@shared/tariff-page'
import { z } from 'zod'

/** What a conversation began with: a new token begins again with the same. */
const beginning = z.object({
  /** The upstream's. */
  locationId: z.string().nullable(),
  /** Our location. */
  locationReference: z.string().optional(),
  /** As it was said last. */
  address: supplyAddress.nullable(),
})

export const tariffRecord = tariffSession.omit({ locationId: true, pageKind: true }).extend({
  state: z.enum(['open', 'claiming', 'saved', 'disconnected', 'abandoned']),
  /** One of another version of the console is asked for anew. */
  page: tariffPage.catch({ kind: 'unknown', data: [] }),
  /** Whoever has it can go on with the conversation: it never leaves main. */
  token: z.string(),
  beginning,
  /** Which of the two ends was asked for last. */
  asked: z.enum(['saved', 'disconnected']),
  /** What the pages said of the tariff so far. */
  tariff: z.object({
    name: z.string().nullable(),
    currency: z.string().nullable(),
    contractEndsOn: z.string().nullable(),
  }),
})
export type TariffRecord = z.infer<typeof tariffRecord>

/** The upstream's ids. `at`: instant. */
export const tariffClaim = z.object({
  locationId: z.string().nullable(),
  customerId: z.string().nullable(),
  at: z.string(),
})
export type TariffClaim = z.infer<typeof tariffClaim>

/** What was last read of a connected tariff. `asOf`: instant. */
export const tariffReading = connectedTariff
  .omit({ sessionId: true, connectionId: true, locationId: true, live: true, subject: true, direction: true })
  .extend({ asOf: z.string() })
export type TariffReading = z.infer<typeof tariffReading>

export interface StoredTariff {
  record: TariffRecord
  claim: TariffClaim | null
  reading: TariffReading | null
}
