import { z } from 'zod'
import { instant } from './day'
import { failure } from './failure'
import { endedBy } from './sign-in'

/** What somebody did, in kinds that a person can choose from. */
export const acts = ['read', 'change', 'reveal', 'export', 'signIn', 'other'] as const
export type Act = (typeof acts)[number]

/** How it ended: it was done, it was refused for want of permission, or nothing came of it. */
export const endings = ['done', 'refused', 'failed'] as const
export type Ending = (typeof endings)[number]

const refusals = ['noPermission', 'forbidden', 'signInNeeded']
const kinds: string[] = failure.options.map(({ shape }) => shape.kind.value)
/** Which outcomes are which ending; every other one is `done`. */
export const outcomesOf = {
  refused: refusals,
  failed: [...kinds.filter((kind) => !refusals.includes(kind)), ...endedBy, 'left', 'closed'],
}
export const endingOf = (outcome: string): Ending =>
  outcomesOf.refused.includes(outcome) ? 'refused' : outcomesOf.failed.includes(outcome) ? 'failed' : 'done'

/** What the record is of which a line tells; `null` where it is about none in particular. */
export const recordKind = z.enum([
  'contact',
  'customer',
  'invoice',
  'authorization',
  'activationRun',
  'tariff',
  'contract',
  'organisation',
  'connection',
])
export type RecordKind = z.infer<typeof recordKind>

/** A line of the activity log. Who did what to which record of ours, when, and how it ended; never the data itself. */
export const activityLine = z.object({
  /** Its number, from 1, without gaps. */
  n: z.number().int(),
  at: instant,
  /** The name by which the console knew the person; empty when it knew none. */
  who: z.string(),
  /** The operation's name, or that of what was done in the background: `contacts.get`, `tariffs.claim`. */
  what: z.string(),
  act: z.enum(acts),
  /** Our id of the record. */
  record: z.string().nullable(),
  recordKind: recordKind.nullable(),
  /** What the record is called now, where it is on this computer and may be seen; it is not in the log. */
  name: z.string().nullable(),
  /** `done`, or more of it in a few words of the console's own; else the kind of failure. */
  outcome: z.string(),
  ending: z.enum(endings),
})
export type ActivityLine = z.infer<typeof activityLine>

/** Every condition must hold; of a list any one. */
export const activityFilter = z.object({
  /** Part of who, what, record, outcome, or of what a record is called now; several words must all be found. */
  text: z.string().max(200).optional(),
  acts: z.array(z.enum(acts)).optional(),
  endings: z.array(z.enum(endings)).optional(),
  who: z.string().max(500).optional(),
  record: z.string().max(500).optional(),
  /** Instants; `until` is not included. */
  since: instant.optional(),
  until: instant.optional(),
})
export type ActivityFilter = z.infer<typeof activityFilter>

/** How far a verification or an export is, in lines. */
export const activityProgress = z.object({
  task: z.enum(['verify', 'export']),
  done: z.number().int(),
  of: z.number().int(),
})
export type ActivityProgress = z.infer<typeof activityProgress>

/**
 * What the verification found. `wrong`: the first line that does not fit, and how. `missing`: it was removed; `changed`: it, or what
 * stands before it, is not what was written; `added`: nobody of the console wrote it; `cutOff`: from here to the end, lines are gone.
 */
export const activityVerdict = z.object({
  lines: z.number().int(),
  /** Hash of the last line that fits (hex). */
  hash: z.string(),
  wrong: z.object({ n: z.number().int(), how: z.enum(['changed', 'missing', 'added', 'cutOff']) }).nullable(),
})
export type ActivityVerdict = z.infer<typeof activityVerdict>
