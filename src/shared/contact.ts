import { z } from 'zod'
import { instant } from './day'
import { sortOf } from './sort'

/** `none` → `created` or `invited` → `active` → `blocked`; an upstream may have others. */
export const accountState = z.string()

const contactAccount = z.object({
  state: accountState,
  /** The e-mail that the customer signs in with. */
  username: z.string().nullable(),
  invitedTo: z.string().nullable(),
  createdAt: instant.nullable(),
})

const address = z.object({
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
})

/** A person or company in the hub. Ids are ours (`connection/upstream id`) and opaque. */
export const contact = z.object({
  id: z.string(),
  connectionId: z.string(),
  firstName: z.string(),
  /** Tussenvoegsel: "van der". */
  middleName: z.string(),
  lastName: z.string(),
  companyName: z.string(),
  /** "Jan van den Berg", or the company's name. */
  displayName: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: address.nullable(),
  /** Memberships with their dossier numbers; names where the hub gave them. */
  dossiers: z.array(
    z.object({ organisationId: z.string(), organisationName: z.string().nullable(), number: z.string() }),
  ),
  account: contactAccount,
})
export type Contact = z.infer<typeof contact>

/** A line of the contacts list. */
export const contactRow = contact
  .pick({ id: true, displayName: true, companyName: true, email: true, phone: true })
  .extend({
    sortName: z.string(),
    street: z.string(),
    city: z.string(),
    dossier: z.string(),
    accountState,
    /** An e-mail that we know better than the hub. */
    correctedEmail: z.string().nullable(),
    /** Others that may be the same person, of whom nobody said yet whether they are. */
    twins: z.number().int(),
  })
export type ContactRow = z.infer<typeof contactRow>

export const contactFilter = z.object({
  /** Any part of name, e-mail, number, city; accents and case do not matter. */
  text: z.string().max(200).optional(),
  /** First letter of the last name, with or without tussenvoegsel: "van den Berg" is under B and under V. */
  initial: z.string().length(1).optional(),
  accountStates: z.array(accountState).optional(),
  /** Only those that may be the same person as another one. */
  twins: z.literal(true).optional(),
})
export type ContactFilter = z.infer<typeof contactFilter>

export const contactSort = sortOf(['name', 'email', 'city', 'accountState'])
export type ContactSort = z.infer<typeof contactSort>

/** What is known against an e-mail before an account is created with it. */
export const emailCheck = z.object({
  /** Other contacts that have it, as their e-mail or their account's username. */
  takenBy: z.array(z.object({ contactId: z.string(), name: z.string(), as: z.enum(['email', 'username']) })),
  /** True when the contact has an e-mail and this is another one. */
  differsFromContact: z.boolean(),
})
export type EmailCheck = z.infer<typeof emailCheck>

export const accountCreation = z.discriminatedUnion('result', [
  /** The password exists in this answer only: shown once, stored nowhere. */
  z.object({ result: z.literal('created'), username: z.string(), temporaryPassword: z.string() }),
  z.object({ result: z.literal('invited'), username: z.string(), invitedTo: z.string() }),
  /** Somebody else was quicker. */
  z.object({ result: z.literal('alreadyCreated'), username: z.string().nullable() }),
])
export type AccountCreation = z.infer<typeof accountCreation>
