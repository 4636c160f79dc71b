import { z } from 'zod'
import { connectionKind } from './connection'
import { permissions } from './operation'

/** Where a failure comes from and what the upstream itself said; shown one click deep. */
const origin = {
  upstream: connectionKind.optional(),
  connectionName: z.string().optional(),
  /** HTTP status, or the upstream's or the network's own code. */
  code: z.string().optional(),
  /** The upstream's own words. */
  message: z.string().optional(),
  requestId: z.string().optional(),
}

const kind = <K extends string>(name: K) => z.object({ kind: z.literal(name), ...origin })

/** Every way in which things go wrong, by meaning. Crosses to the page as data; exceptions never do. */
export const failure = z.discriminatedUnion('kind', [
  kind('offline'),
  kind('timeout'),
  kind('unauthenticated'),
  kind('forbidden'),
  kind('notFound'),
  kind('conflict'),
  kind('invalid').extend({
    fields: z.array(z.object({ path: z.string(), problem: z.string() })),
  }),
  /** `retryAt`: instant (ISO 8601, UTC) from which another try makes sense. */
  kind('rateLimited').extend({ retryAt: z.string() }),
  /** The organisation does not offer this (HTTP 501). Not an error. */
  kind('notProvided'),
  kind('unavailable'),
  /** `size`: bytes of an answer that is too large (code `tooLarge`), where the upstream says it. */
  kind('unexpectedAnswer').extend({ size: z.number().optional() }),
  kind('keychainLocked'),
  kind('keychainMissing'),
  /** There is data on this computer, and the keychain does not have its key. */
  kind('dataKeyMissing'),
  /** The connection has no secret in the keychain. */
  kind('keyMissing'),
  /** The connection shows its customers only to whoever has signed in. */
  kind('signInNeeded').extend({ connectionId: z.string() }),
  /** Where a hub decided, the failure is that hub's; else this computer's limit did. */
  kind('noPermission').extend({ needs: z.enum(permissions) }),
  kind('diskFull'),
  /** The place that the person chose cannot be written to. */
  kind('notWritable'),
  /** The console's own data is from a newer version. */
  kind('deskNewer'),
  kind('deskBroken'),
  kind('cancelled'),
  kind('internal'),
])
export type Failure = z.infer<typeof failure>
export type FailureKind = Failure['kind']

export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** Thrown inside main to leave a handler with a failure; the bridge turns it into an Outcome. */
export class Failed extends Error {
  readonly failure: Failure
  constructor(failure: Failure, options?: ErrorOptions) {
    super(failure.kind, options)
    this.name = 'Failed'
    this.failure = failure
  }
}
