import { useAnswer } from '../app/query'

/** Whether a connection can be asked now; `name` is that of the one that does not answer. */
export type Reachable =
  | { yes: true }
  | { yes: false; because: 'offline' }
  | { yes: false; because: 'unreachable'; name: string }

export function useReachable(connectionId: string | undefined): Reachable {
  const network = useAnswer('network.status', {}).data
  if (network && !network.online) return { yes: false, because: 'offline' }
  const silent = network?.unreachable.find((one) => one.connectionId === connectionId)
  return silent ? { yes: false, because: 'unreachable', name: silent.name } : { yes: true }
}
