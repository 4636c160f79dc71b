import { z } from 'zod'
import { authorizationState, reason, stage } from './authorization-state'
import { day, instant } from './day'
import { sortOf } from './sort'

/** A utility account that a log-in gives access to. Its id is the upstream's own, as text. */
export const utilityAccount = z.object({
  id: z.string(),
  /** Leading zeros count. */
  number: z.string(),
  /** `Active`, `Inactive`, or the upstream's own other word. */
  status: z.string(),
  utility: z.string().nullable(),
  delivery: z.string().nullable(),
  createdAt: instant.nullable(),
  updatedAt: instant.nullable(),
  /** What we last did with it, by our own record: the upstream does not tell the start date again. */
  ours: z
    .object({
      kind: z.enum(['activate', 'deactivate']),
      dataStartDate: day.nullable(),
      at: instant,
      who: z.string(),
    })
    .nullable(),
})
export type UtilityAccount = z.infer<typeof utilityAccount>

const tags = z.array(z.string().trim().min(1).max(60)).max(30)
/** Tags that several get or lose; their others stay. `invalid` (field `tags`, `tooMany`) where one would have more than 30. */
export const tagChange = z.strictObject({ add: tags, remove: tags })
export type TagChange = z.infer<typeof tagChange>

/** What we keep beside an authorization; the upstream does not know of it. */
export const authorizationNotes = z.object({
  nickname: z.string().trim().max(200),
  note: z.string().max(10_000),
  owner: z.string().trim().max(200),
  tags,
  archived: z.boolean(),
  followUpOn: day.nullable(),
})
export type AuthorizationNotes = z.infer<typeof authorizationNotes>

export const noNotes: AuthorizationNotes = {
  nickname: '',
  note: '',
  owner: '',
  tags: [],
  archived: false,
  followUpOn: null,
}

/** A line of the queue. Ids are ours (`connection/upstream id`) and opaque. A password is in none of these shapes. */
export const authorizationRow = z.object({
  id: z.string(),
  connectionId: z.string(),
  companyId: z.string().nullable(),
  username: z.string(),
  url: z.string(),
  /** Of `url`; the whole text where it is no address. */
  host: z.string(),
  state: authorizationState,
  /** At most 300 characters of it; null without errors. */
  errors: z.string().nullable(),
  createdAt: instant.nullable(),
  updatedAt: instant.nullable(),
  /** By our own watching. */
  firstSeenAt: instant,
  statusSince: instant,
  /** Null until its accounts have been asked for. */
  accounts: z
    .object({ total: z.number().int(), active: z.number().int(), inactive: z.number().int() })
    .nullable(),
  utilities: z.array(z.string()),
  notes: authorizationNotes,
  /** The newer authorization with the same log-in that this one gave way to; it is counted in no view but `all`. */
  supersededBy: z.string().nullable(),
  /** Others with the same log-in that are not superseded. */
  duplicates: z.number().int(),
  /** False: the upstream lists it no more. */
  listed: z.boolean(),
})
export type AuthorizationRow = z.infer<typeof authorizationRow>

export const authorization = authorizationRow.extend({
  hasPassword: z.boolean(),
  /** Null until they have been asked for. */
  utilityAccounts: z.array(utilityAccount).nullable(),
  /** All with the same log-in, this one among them, newest first. */
  attempts: z.array(
    z.object({
      id: z.string(),
      status: z.string(),
      reason: reason.nullable(),
      createdAt: instant.nullable(),
      supersededBy: z.string().nullable(),
    }),
  ),
  /** From this instant on the same log-in may be handed over again: repeated wrong log-ins lock the customer's account. */
  coolDownUntil: instant.nullable(),
})
export type Authorization = z.infer<typeof authorization>

export const authorizationViews = ['all', 'needsAction', 'waiting', 'ready', 'active', 'duplicates'] as const
export const authorizationView = z.enum(authorizationViews)
export type AuthorizationView = z.infer<typeof authorizationView>

export const authorizationFilter = z.object({
  view: authorizationView,
  /** Any part of user name, host, account number, utility, nickname or note; accents and case do not matter. */
  text: z.string().max(200).optional(),
  whoActs: z.array(authorizationState.shape.whoActs).optional(),
  reasons: z.array(reason).optional(),
  statuses: z.array(z.string().max(200)).optional(),
  stages: z.array(stage).optional(),
  owners: z.array(z.string().max(200)).optional(),
  tags: z.array(z.string().max(60)).optional(),
  companyIds: z.array(z.string().max(200)).optional(),
  utilities: z.array(z.string().max(300)).optional(),
  /** The status is at least so many days old. */
  olderThanDays: z.number().int().min(0).max(10_000).optional(),
  /** Follow-up on this day or before. */
  followUpBy: day.optional(),
  /** Absent: only what is not archived. */
  archived: z.enum(['only', 'also']).optional(),
})
export type AuthorizationFilter = z.infer<typeof authorizationFilter>

export const authorizationSort = sortOf([
  'statusSince',
  'createdAt',
  'updatedAt',
  'username',
  'host',
  'status',
  'whoActs',
  'accounts',
  'followUpOn',
  'owner',
])
export type AuthorizationSort = z.infer<typeof authorizationSort>

/** Something that happened to an authorization, by comparing each poll with the one before, or by our own doing. */
export const authorizationEvent = z.object({
  at: instant,
  kind: z.enum([
    'firstSeen',
    'status',
    'errors',
    'logIn',
    'accountAppeared',
    'accountChanged',
    'accountGone',
    'noLongerListed',
    'listedAgain',
    'created',
    'activated',
    'deactivated',
    'startDateChanged',
    'notes',
    'sendConfirmed',
    'revealed',
  ]),
  /** Number of the utility account that it is about. */
  account: z.string().nullable(),
  /** At most 500 characters of what was and what is. Of `revealed`: `after` is the reason; of `activated` and `startDateChanged`: the start date. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Who of us did it; null where the upstream changed by itself. */
  who: z.string().nullable(),
})
export type AuthorizationEvent = z.infer<typeof authorizationEvent>

/** How the watching goes. */
export const pollingStatus = z.object({
  state: z.enum(['asking', 'waiting', 'stopped']),
  /** Why it is stopped. */
  stoppedBy: z.enum(['noConnection', 'offline', 'locked']).nullable(),
  /** Something is pending, so it asks often. */
  quick: z.boolean(),
  /** End of the last complete round. */
  asOf: instant.nullable(),
  nextAt: instant.nullable(),
  failures: z.array(z.object({ connectionId: z.string(), kind: z.string() })),
})
export type PollingStatus = z.infer<typeof pollingStatus>
