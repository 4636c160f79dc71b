import type { Contact } from '@shared/contact'
import { useAnswer } from '../app/query'
import { useReachable } from '../ui/use-reachable'
import { freshly, newest, type SeenAnswer } from '../ui/use-seen'

/** A contact as kept here, then as the hub says it. */
export function useContact(id: string): SeenAnswer<Contact> {
  const kept = useAnswer('contacts.get', { id, fresh: false })
  const { yes } = useReachable(kept.data?.value.connectionId)
  const fresh = useAnswer('contacts.get', { id, fresh: true }, freshly(yes))
  return newest(kept, fresh, yes)
}
