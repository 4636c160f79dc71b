import { z } from 'zod'
import { activityLine } from './activity'
import { authorizationEvent } from './authorization'
import { day, instant } from './day'
import { money } from './money'

/** What a contact's history is filtered by. `ours`: what somebody did here; `read`: who looked. */
export const historyKinds = [
  'note',
  'ours',
  'account',
  'authorization',
  'invoice',
  'tariff',
  'contract',
  'read',
] as const
export type HistoryKind = (typeof historyKinds)[number]
export const historyKind = z.enum(historyKinds)

/** A note about a contact. It is kept on this computer only; no upstream knows of it. */
export const contactNote = z.object({
  id: z.string(),
  text: z.string(),
  at: instant,
  changedAt: instant.nullable(),
  who: z.string(),
})
export type ContactNote = z.infer<typeof contactNote>

const event = z.object({
  /** Unlike that of any other event of the contact. */
  key: z.string(),
  /** Null where only the day is known. */
  at: instant.nullable(),
  /** In the time zone of this computer. */
  day,
})

/** Something that happened to a contact: here, or at an upstream. */
export const historyEvent = z.discriminatedUnion('kind', [
  event.extend({ kind: z.literal('note'), note: contactNote }),
  /** A line of the activity log about the contact. */
  event.extend({ kind: z.enum(['ours', 'read']), line: activityLine }),
  /** The hub says since when there is an account. */
  event.extend({ kind: z.literal('account'), username: z.string().nullable() }),
  event.extend({
    kind: z.literal('authorization'),
    authorizationId: z.string(),
    username: z.string(),
    event: authorizationEvent,
  }),
  event.extend({
    kind: z.literal('invoice'),
    invoiceId: z.string(),
    number: z.string(),
    amount: money,
    what: z.enum(['invoice', 'credit']),
  }),
  event.extend({
    kind: z.literal('tariff'),
    sessionId: z.string(),
    name: z.string().nullable(),
    what: z.enum(['connected', 'disconnected', 'contractEnded']),
  }),
  event.extend({
    kind: z.literal('contract'),
    contractId: z.string(),
    number: z.string(),
    product: z.string(),
    what: z.enum(['began', 'ended']),
  }),
])
export type HistoryEvent = z.infer<typeof historyEvent>
