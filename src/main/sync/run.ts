import type { Failure } from '@shared/failure'
import type { OfflinePlan, SyncStatus } from '@shared/sync'
import pLimit from 'p-limit'
import type { Office } from '../office'

export type SyncParts = Pick<Office, 'store' | 'upstreams' | 'tell'>

/** Reports how far a step is, at most ten times a second; `flush` reports what is waiting. */
export interface Advance {
  (news: Partial<Pick<SyncStatus, 'done' | 'total'>>): void
  flush(): void
}

/** One run of the synchronisation. */
export interface Run {
  signal: AbortSignal
  plan: OfflinePlan
  /** Only these accounts; undefined = the plan's. */
  accountIds: string[] | undefined
  advance: Advance
  /** One thing failed; the run goes on. */
  failed(name: string, failure: Failure): void
}

/** Failures of one account that leave the others untouched; any other ends the run. */
const ofOneOnly: Failure['kind'][] = [
  'notFound',
  'forbidden',
  'unexpectedAnswer',
  'invalid',
  'conflict',
  'unavailable',
  'timeout',
]

export const endsRun = (failure: Failure) => !ofOneOnly.includes(failure.kind)

/** Works on a few things at once; the upstream's own limit is below this. The first error stops what has not begun. */
export async function eachOf<T>(things: T[], signal: AbortSignal, work: (thing: T) => Promise<void>) {
  const limit = pLimit(8)
  let over = false
  await Promise.all(
    things.map((thing) =>
      limit(async () => {
        if (over) return
        try {
          signal.throwIfAborted()
          await work(thing)
        } catch (error) {
          over = true
          throw error
        }
      }),
    ),
  )
}
