import { useAnswer } from '../../app/query'
import { useReachable } from '../../ui/use-reachable'
import { newest } from '../../ui/use-seen'

/** What is connected of a customer account or a contact: as it is kept here, then as the upstream says. */
export function useConnected(accountId: string | null, contactId: string | null) {
  const connection = useAnswer('connections.list', {}).data?.find(({ kind }) => kind === 'connect')
  const { yes } = useReachable(connection?.id)
  const enabled = connection !== undefined
  const kept = useAnswer('tariffs.ofSubject', { accountId, contactId, fresh: false }, { enabled })
  const fresh = useAnswer(
    'tariffs.ofSubject',
    { accountId, contactId, fresh: true },
    { enabled: enabled && yes, staleTime: 0 },
  )
  return newest(kept, fresh, yes)
}
