import { z } from 'zod'
import { customerAccount } from './customer'
import { failure } from './failure'

export const signInMethod = z.enum(['bankid', 'openid'])
export type SignInMethod = z.infer<typeof signInMethod>

/** Why an identification still waits. Those of BankID are called as BankID calls them. */
export const waitingFor = [
  'starting',
  'outstandingTransaction',
  'noClient',
  'started',
  'userMrtd',
  'userCallConfirm',
  'userSign',
  'inProgress',
  'browser',
  'accounts',
] as const

/** Why it came to nothing: BankID's hints and errors, what an OpenID provider may say, and our own. */
export const endedBy = [
  'expiredTransaction',
  'certificateErr',
  'userCancel',
  'cancelled',
  'startFailed',
  'userDeclinedCall',
  'notSupportedByUserApp',
  'transactionRiskBlocked',
  'alreadyInProgress',
  'invalidParameters',
  'unauthorized',
  'notFound',
  'methodNotAllowed',
  'requestTimeout',
  'unsupportedMediaType',
  'tooManyRequests',
  'internalError',
  'maintenance',
  'wentWrong',
  'gaveUp',
  'timedOut',
  'refusedByProvider',
  'notTrusted',
  'noEmail',
  'emailNotVerified',
] as const
export type EndedBy = (typeof endedBy)[number]

/** Who it was, as far as the page may know. */
const person = z.object({ name: z.string().nullable(), maskedPersonalNumber: z.string().nullable() })
export type IdentifiedPerson = z.infer<typeof person>

/** How far somebody is with showing who they are. Secrets, tokens and personal numbers stay in main. */
export const identification = z.object({
  id: z.string(),
  connectionId: z.string(),
  /** `employee`: signs in to see the connection's customers. `customer`: ends in the accounts that are theirs. */
  purpose: z.enum(['employee', 'customer']),
  method: signInMethod,
  /** `paused`: nobody picked it up, several times; it goes on when asked to. */
  state: z.enum(['waiting', 'paused', 'done', 'failed']),
  hint: z.enum([...waitingFor, ...endedBy]),
  /** What the QR code says now, or a picture of it (`data:` address). */
  qr: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('content'), text: z.string() }),
      z.object({ kind: z.literal('picture'), address: z.string().startsWith('data:image/') }),
    ])
    .nullable(),
  person: person.nullable(),
  /** Of a customer, once done; empty when there are none. */
  accounts: z.array(customerAccount).nullable(),
  /** What an upstream or the network did, where that ended it. */
  failure: failure.nullable(),
})
export type Identification = z.infer<typeof identification>

/** Whether somebody must sign in to see a connection's customers, and who has. `until`: instant; null where the other system ends it. */
export const signInStatus = z.object({
  needs: z.enum(['none', 'bankid', 'openid']),
  /** By what a customer can be identified here; the organisation may still not provide it. */
  methods: z.array(signInMethod),
  signedIn: person.extend({ until: z.string().nullable() }).nullable(),
})
export type SignInStatus = z.infer<typeof signInStatus>
