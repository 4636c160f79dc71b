import type { Failure } from '@shared/failure'
import type { Seen } from '@shared/seen'
import type { UseQueryResult } from '@tanstack/react-query'

export interface SeenAnswer<T> {
  /** The newest that is known; `live` only while the upstream can be asked. */
  seen: Seen<T> | undefined
  failure: Failure | null
  retry: () => void
}

type Query<T> = Pick<UseQueryResult<Seen<T>, Failure>, 'data' | 'error' | 'refetch'>

/** What is kept here at once, and what the upstream says as soon as it says it. */
export function newest<T>(kept: Query<T>, fresh: Query<T>, reachable: boolean): SeenAnswer<T> {
  const latest = [kept.data, fresh.data].filter((one) => one !== undefined)
  const seen = latest.toSorted((one, other) => other.asOf.localeCompare(one.asOf))[0]
  const live = fresh.data !== undefined && reachable && !fresh.error
  return {
    seen: seen && { ...seen, source: live ? 'live' : 'cache' },
    // What is kept may be missing: that is no failure as long as the upstream can be asked.
    failure: reachable ? fresh.error : seen ? null : kept.error,
    retry: () => void (reachable ? fresh : kept).refetch(),
  }
}

/** For the fresh half: asked again whenever it is shown and whenever the upstream comes back. */
export const freshly = (reachable: boolean) => ({ enabled: reachable, staleTime: 0 })
