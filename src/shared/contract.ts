import { z } from 'zod'
import { day } from './day'
import { money } from './money'
import { sortOf } from './sort'

/** A field as the hub says it, for what we have no name for: `meter.ean`, and its value as text. */
export const saidField = z.object({ path: z.string(), text: z.string() })
export type SaidField = z.infer<typeof saidField>

/** A decimal with a point, digit for digit, and the same as money once the currency is known. */
export const contractAmount = z.object({ decimal: z.string(), money: money.nullable() })
export type ContractAmount = z.infer<typeof contractAmount>

export const contractDocument = z.object({
  /** The hub's own id. */
  id: z.string(),
  name: z.string(),
  /** Media type, where the hub says it. */
  type: z.string().nullable(),
})
export type ContractDocument = z.infer<typeof contractDocument>

/** A contract in the hub. Ids are ours (`connection/upstream id`) and opaque; days are local. */
export const contract = z.object({
  id: z.string(),
  connectionId: z.string(),
  number: z.string(),
  product: z.string(),
  /** `active`, `pending`, `ended`, `cancelled`, or another word of the hub; empty when it says none. */
  status: z.string(),
  start: day.nullable(),
  /** The last day; null when it is open, or not said. */
  end: day.nullable(),
  amount: contractAmount.nullable(),
  organisation: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  dossier: z.string().nullable(),
  /** Whose it is, as the hub says it; empty when it does not. */
  holder: z.string(),
  email: z.string().nullable(),
  documents: z.array(contractDocument),
  /** Everything the hub said, known to us or not. */
  said: z.array(saidField),
})
export type Contract = z.infer<typeof contract>

/** A line of the contracts list. */
export const contractRow = contract.omit({ documents: true, said: true })
export type ContractRow = z.infer<typeof contractRow>

export const contractFilter = z.object({
  /** Any part of number, product, holder, e-mail, organisation, dossier; accents and case do not matter. */
  text: z.string().max(200).optional(),
  statuses: z.array(z.string()).optional(),
  organisationIds: z.array(z.string()).optional(),
  /** A contact's: by one of their dossiers, their e-mail (the hub's or the one corrected here) or their account's username. */
  contactId: z.string().optional(),
  /** By its e-mail, whatever its case. */
  email: z.string().max(320).optional(),
  /** By a number at an organisation (the hub's id of it). */
  dossier: z.object({ organisationId: z.string(), number: z.string() }).optional(),
})
export type ContractFilter = z.infer<typeof contractFilter>

export const contractSort = sortOf([
  'number',
  'holder',
  'product',
  'status',
  'organisation',
  'start',
  'end',
  'amount',
])
export type ContractSort = z.infer<typeof contractSort>
