import type { Failure } from '@shared/failure'
import type { Seen } from '@shared/seen'
import type { UseQueryResult } from '@tanstack/react-query'
import { useRef } from 'react'
import { freshly, newest, type SeenAnswer } from '../ui/use-seen'

type Asked<T> = Pick<UseQueryResult<Seen<T>, Failure>, 'data' | 'error' | 'refetch' | 'isFetchedAfterMount'>

/** For the kept half: read again whenever the page opens. */
export const atOpening = { staleTime: 0 }

/**
 * Asks the data layer only once what is kept has been read: where nothing was, that has asked it already. Asks again when
 * it is back after it was away.
 */
export function useFresh(reachable: boolean) {
  const away = useRef(false)
  if (!reachable) away.current = true
  return {
    /** Options of the fresh half. */
    after: <T>({ data, error, isFetchedAfterMount }: Asked<T>) =>
      freshly(reachable && isFetchedAfterMount && !error && (data?.source === 'cache' || away.current)),
    both<T>(kept: Asked<T>, fresh: Asked<T>): SeenAnswer<T> {
      const first = kept.data?.source === 'live' && kept.isFetchedAfterMount && !away.current
      const { seen, failure, retry } = newest(kept, fresh, reachable)
      return {
        seen: seen && first && reachable && !failure ? { ...seen, source: 'live' } : seen,
        failure: failure ?? (reachable ? kept.error : null),
        retry: kept.error ? () => void kept.refetch() : retry,
      }
    },
  }
}
