import type { Failure } from '@shared/failure'
import { useCallback, useEffect } from 'react'
import { useAction, useAnswer } from '../app/query'

interface Refreshed {
  refresh: () => void
  /** Why nothing newer came; null while offline, where nothing is asked and a strip says so. */
  failure: Failure | null
  /** Whether it may still bring something. */
  isPending: boolean
  online: boolean
}

/** Asks the hubs for newer than what is kept: whenever this is shown, and whenever the network comes back. */
export function useRefreshed(operation: 'organisations.refresh' | 'permissions.refresh'): Refreshed {
  // Unknown at first: what waits for it asks nothing in vain.
  const online = useAnswer('network.status', {}).data?.online
  const { mutate, error, isIdle, isPending } = useAction(operation)
  const refresh = useCallback(() => mutate({}), [mutate])
  useEffect(() => {
    if (online) refresh()
  }, [online, refresh])
  return { refresh, failure: online ? error : null, isPending: isIdle || isPending, online: online !== false }
}
