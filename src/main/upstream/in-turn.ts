import { Failed } from '@shared/failure'
import pLimit from 'p-limit'

/** Runs a few at once, the others in turn. Aborting answers at once (`cancelled`), also while waiting for a turn. */
export function createTurns(parallel: number) {
  const limit = pLimit(parallel)
  return async <T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> => {
    if (!signal) return limit(work)
    const { promise: aborted, reject } = Promise.withResolvers<never>()
    const cancel = () => reject(new Failed({ kind: 'cancelled' }))
    if (signal.aborted) cancel()
    signal.addEventListener('abort', cancel)
    const turn = () => (signal.aborted ? aborted : work())
    return Promise.race([limit(turn), aborted]).finally(() => signal.removeEventListener('abort', cancel))
  }
}
