import type { Contract } from '@shared/contract'
import { useAnswer } from '../app/query'
import { useReachable } from '../ui/use-reachable'
import { freshly, newest, type SeenAnswer } from '../ui/use-seen'

/** A contract as kept here, then as the hub says it. */
export function useContract(id: string): SeenAnswer<Contract> {
  const kept = useAnswer('contracts.get', { id, fresh: false })
  const { yes } = useReachable(kept.data?.value.connectionId)
  const fresh = useAnswer('contracts.get', { id, fresh: true }, freshly(yes))
  return newest(kept, fresh, yes)
}
