import type { InvoiceFilter } from '@shared/invoice'
import { useAction, useAnswer } from '../app/query'

/** Fetches what is new: of the customers that the list is narrowed to, else of all that are kept. */
export function useFetch({ contactId, accountIds }: InvoiceFilter) {
  const online = useAnswer('network.status', {}).data?.online ?? true
  const sync = useAnswer('sync.status', {}).data
  const accounts = useAnswer(
    'customers.ofContact',
    { id: contactId ?? '', fresh: false },
    { enabled: contactId !== undefined },
  )
  const { mutate, isPending } = useAction('sync.start')
  const narrowed =
    accountIds ?? (contactId === undefined ? undefined : accounts.data?.value.map(({ id }) => id))
  const running = isPending || sync?.state === 'running'
  return {
    online,
    running,
    /** The accounts that would be fetched; undefined for all that are kept. */
    accountIds: narrowed,
    start: () => {
      if (!running && online) mutate(narrowed ? { accountIds: [...narrowed] } : {})
    },
  }
}
