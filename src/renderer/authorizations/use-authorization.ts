import type { Authorization } from '@shared/authorization'
import { useAnswer } from '../app/query'
import { useReachable } from '../ui/use-reachable'
import { freshly, newest, type SeenAnswer } from '../ui/use-seen'

/** An authorization as kept here, then as its system says it. `quietly`: asks the system only for accounts that were never seen. */
export function useAuthorization(id: string, quietly = false): SeenAnswer<Authorization> {
  const kept = useAnswer('authorizations.get', { id, fresh: false })
  const { yes } = useReachable(kept.data?.value.connectionId)
  const ask = yes && (!quietly || kept.data?.value.utilityAccounts === null)
  const fresh = useAnswer('authorizations.get', { id, fresh: true }, freshly(ask))
  const { seen, ...rest } = newest(kept, fresh, ask)
  const notes = kept.data?.value.notes
  // The system's answer may be older than what we noted since.
  return { ...rest, seen: seen && notes ? { ...seen, value: { ...seen.value, notes } } : seen }
}
