import { z } from 'zod'
import { day, instant } from './day'
import { failure } from './failure'
import { sortOf } from './sort'
import { decimal, rate, tariffPage } from './tariff-page'

/** Whom a tariff is for: a customer account, a contact, or neither. `name` as it was then. */
export const tariffSubject = z.object({
  accountId: z.string().max(500).nullable(),
  contactId: z.string().max(500).nullable(),
  name: z.string().max(300),
})
export type TariffSubject = z.infer<typeof tariffSubject>

/** Those that somebody can go on with first. */
export const tariffSessionStates = [
  'open',
  'expired',
  'claiming',
  'saved',
  'disconnected',
  'abandoned',
] as const

/** A line of the list of conversations. */
export const tariffSessionRow = z.object({
  id: z.string(),
  connectionId: z.string(),
  subject: tariffSubject,
  direction: z.enum(['import', 'export']),
  /** False: test mode, by the key. */
  live: z.boolean(),
  /**
   * `open`: somebody can go on. `expired`: a new one goes on in its place. `claiming`: it ended, its ids are still being fetched.
   * `saved`, `disconnected`: over. `abandoned`: by us.
   */
  state: z.enum(tariffSessionStates),
  /** Where it stands: the page's kind. */
  pageKind: z.string(),
  provider: z.string().nullable(),
  createdAt: instant,
  updatedAt: instant,
  expiresAt: instant,
  /** The upstream's ids, as soon as they are kept. */
  locationId: z.string().nullable(),
})
export type TariffSessionRow = z.infer<typeof tariffSessionRow>

export const tariffSessionFilter = z.object({
  /** Any part of the customer's or the supplier's name; accents and case do not matter. */
  text: z.string().max(200).optional(),
  states: z.array(z.enum(tariffSessionStates)).optional(),
  /** Only of this customer account, or of this contact. */
  accountId: z.string().max(500).optional(),
  contactId: z.string().max(500).optional(),
})
export type TariffSessionFilter = z.infer<typeof tariffSessionFilter>

export const tariffSessionSort = sortOf(['state', 'name', 'provider', 'moved', 'begun'])
export type TariffSessionSort = z.infer<typeof tariffSessionSort>

/** A conversation and the page it is at. The connect token never leaves main. */
export const tariffSession = tariffSessionRow.extend({
  page: tariffPage,
  /** What the page lists: SAVE, EDIT and other words, only these may be offered. */
  actions: z.array(z.string()),
  /** The upstream's own route name, for support. */
  route: z.string(),
  /** Why the last answer was not taken; nothing typed is lost. `code`: the upstream's; `field`: of the answer or its address, null for all of it. */
  refusal: z.object({ code: z.string(), field: z.string().nullable(), message: z.string() }).nullable(),
})
export type TariffSession = z.infer<typeof tariffSession>

/** A tariff that is connected, as the upstream has it. Rates: at most yesterday to tomorrow. */
export const connectedTariff = z.object({
  sessionId: z.string(),
  connectionId: z.string(),
  locationId: z.string(),
  live: z.boolean(),
  subject: tariffSubject,
  provider: z.string().nullable(),
  name: z.string().nullable(),
  direction: z.enum(['import', 'export']),
  currency: z.string().nullable(),
  /** The upstream's word, trimmed: CONNECTED and so on. Null: not told. */
  status: z.string().nullable(),
  contractEndsOn: day.nullable(),
  /** `pending`: the upstream still works on it and is asked again at `askAgainAt`. */
  processing: z.enum(['pending', 'done', 'failed']),
  askAgainAt: instant.nullable(),
  /** What it consists of, in the upstream's order. Percent here is a fraction turned into plain percent text. */
  elements: z.array(
    z.object({
      name: z.string(),
      cost: decimal.nullable(),
      percentage: decimal.nullable(),
      /** When it applies, in words of the upstream or built from its schedule; empty: always. */
      schedule: z.string(),
    }),
  ),
  rates: z.array(rate),
  /** Parts that could not be read, and why. */
  failures: z.array(z.object({ part: z.enum(['elements', 'rates', 'status']), failure })),
})
export type ConnectedTariff = z.infer<typeof connectedTariff>
