import type { Failure } from '@shared/failure'
import { useEffect } from 'react'
import { useAnswer } from '../app/query'

/** Asks again by itself, once the network is back, for what could not be fetched without it. */
export function useAgainOnline(error: Failure | null, refetch: () => unknown) {
  const online = useAnswer('network.status', {}).data?.online
  const stuck = error?.kind === 'offline'
  useEffect(() => {
    if (online && stuck) void refetch()
  }, [online, stuck, refetch])
}
