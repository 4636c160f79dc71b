import { Failed, type Failure } from '@shared/failure'
import type { OfflinePlan } from '@shared/offline'
import type { SyncStatus } from '@shared/sync'
import type { Office } from '../office'

export type SyncParts = Pick<Office, 'store' | 'upstreams' | 'reports' | 'tell'>

/** Reports how far a step is, at most ten times a second; `flush` reports what is waiting. */
export interface Advance {
  (news: Partial<Pick<SyncStatus, 'done' | 'total' | 'fetched'>>): void
  flush(): void
}

/** One run of the synchronisation. */
export interface Run {
  signal: AbortSignal
  plan: OfflinePlan
  /** Only these accounts; undefined = the plan's. */
  accountIds: string[] | undefined
  /** All that is there is compared, not only what may have changed. */
  whole: boolean
  advance: Advance
  /** One thing failed; the run goes on. */
  failed(name: string, failure: Failure): void
}

/** Failures of one thing that leave the others untouched; any other ends the step. */
const ofOneOnly: Failure['kind'][] = [
  'notFound',
  'notProvided',
  'forbidden',
  'unexpectedAnswer',
  'invalid',
  'conflict',
  'unavailable',
  'timeout',
]

// So many failures with nothing good between them are no longer about one thing only.
const tooManyInARow = 20

const atOnce = 8

interface Work<T> {
  name(thing: T): string
  work(thing: T, signal: AbortSignal): Promise<void>
}

/**
 * Works on a few things at once and counts them; the upstream's own limit is below this. One that fails by itself is named;
 * of what an organisation does not provide, only the organisation is, once, and no more is asked when nothing else comes.
 * The first other error stops the rest, and is thrown when nothing is under way any more.
 */
export async function eachOf<T>(things: T[], run: Run, { name, work }: Work<T>) {
  const stop = new AbortController()
  const signal = AbortSignal.any([run.signal, stop.signal])
  const errors: unknown[] = []
  let done = 0
  let inARow = 0
  const absent = new Set<string>()

  const end = (error: unknown) => {
    errors.push(error)
    stop.abort()
  }
  const one = async (thing: T) => {
    try {
      await work(thing, signal)
      inARow = 0
    } catch (error) {
      if (stop.signal.aborted) return
      if (!(error instanceof Failed) || !ofOneOnly.includes(error.failure.kind)) return end(error)
      const { failure } = error
      const isAbsent = failure.kind === 'notProvided'
      const who = (isAbsent && failure.connectionName) || name(thing)
      if (!absent.has(who)) run.failed(who, failure)
      if (isAbsent) absent.add(who)
      inARow += 1
      if (inARow >= tooManyInARow) return isAbsent ? stop.abort() : end(error)
    }
    done += 1
    run.advance({ done, total: things.length })
  }
  // One list for all of them: a promise for each of 15,000 accounts would be made before the first is asked for.
  const waiting = things.values()
  const workThrough = async () => {
    for (const thing of waiting) {
      if (signal.aborted) return
      await one(thing)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, workThrough))
  run.signal.throwIfAborted()
  if (errors.length > 0) throw errors[0]
}
