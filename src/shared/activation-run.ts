import { z } from 'zod'
import { authorizationFilter } from './authorization'
import { day, instant } from './day'
import { failure } from './failure'

/** Which utility accounts: these, all of these authorizations, or all that a filter allows. */
export const accountChoice = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('accounts'),
    accounts: z
      .array(z.strictObject({ authorizationId: z.string().max(500), accountId: z.string().max(200) }))
      .min(1)
      .max(20_000),
  }),
  z.strictObject({
    of: z.literal('authorizations'),
    ids: z.array(z.string().max(500)).min(1).max(20_000),
  }),
  z.strictObject({ of: z.literal('filter'), filter: authorizationFilter }),
])
export type AccountChoice = z.infer<typeof accountChoice>

export const runKind = z.enum(['activate', 'deactivate'])
export type RunKind = z.infer<typeof runKind>

/** One account of a run or its preview. `already`: it is as wanted, and is left as it is. */
export const runRow = z.object({
  /** Its place in the run, from 0. */
  number: z.number().int(),
  authorizationId: z.string(),
  accountId: z.string(),
  accountNumber: z.string(),
  utility: z.string().nullable(),
  username: z.string(),
  host: z.string(),
  /** The account's status when the run was made. */
  status: z.string(),
  /** `unsure`: sent, and the answer was lost; it is looked up before anything is sent again. */
  state: z.enum(['waiting', 'unsure', 'done', 'already', 'failed', 'cancelled']),
  failure: failure.nullable(),
  /** Requests that were sent for it. */
  tries: z.number().int(),
  at: instant.nullable(),
})
export type RunRow = z.infer<typeof runRow>

/** What a run shall do with the accounts of a choice. */
export const runWish = z.strictObject({
  kind: runKind,
  choice: accountChoice,
  /** Day from which bills are fetched; null: as far back as the utility goes. Deactivating has none. */
  dataStartDate: day.nullable(),
  /** Active accounts get this start date as well, unless our own record says that they have it. */
  activeToo: z.boolean(),
})
export type RunWish = z.infer<typeof runWish>

export const runPreview = z.object({
  /** At most 1,000 of them. */
  rows: z.array(
    runRow
      .pick({ authorizationId: true, accountId: true, accountNumber: true })
      .extend(runRow.pick({ utility: true, username: true, host: true, status: true }).shape)
      .extend({ already: z.boolean() }),
  ),
  toChange: z.number().int(),
  already: z.number().int(),
  /** Active ones that are not known to have the wished start date; they are among `toChange` with `activeToo`, else among `already`. */
  otherStart: z.number().int(),
  /** Authorizations among the chosen whose accounts are not known, or that have none. */
  withoutAccounts: z.number().int(),
})
export type RunPreview = z.infer<typeof runPreview>

/** Accounts being activated or deactivated, one after the other. It survives the end of the console, however it ends. */
export const activationRun = z.object({
  id: z.string(),
  kind: runKind,
  dataStartDate: day.nullable(),
  who: z.string(),
  createdAt: instant,
  finishedAt: instant.nullable(),
  /** `interrupted`: the console ended in the middle; it goes on when somebody says so. */
  state: z.enum(['running', 'paused', 'interrupted', 'cancelled', 'done']),
  /** Why it is paused when nobody asked for it: what the upstream or the network did. */
  failure: failure.nullable(),
  /** It runs, and waits until then because the upstream asked for it. */
  waitingUntil: instant.nullable(),
  counts: z.object({
    total: z.number().int(),
    waiting: z.number().int(),
    unsure: z.number().int(),
    done: z.number().int(),
    already: z.number().int(),
    failed: z.number().int(),
    cancelled: z.number().int(),
  }),
})
export type ActivationRun = z.infer<typeof activationRun>
