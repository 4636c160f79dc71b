import type { Output } from '@shared/operations'
import { answer } from '../../app/query'
import { queryClient } from '../../app/query-client'

/** What the data layer says after a change takes the place of what it said before. */
export function putUserRoles(id: string, said: Output<'customers.userRoles'>) {
  for (const fresh of [true, false]) {
    queryClient.setQueryData(answer('customers.userRoles', { id, fresh }).queryKey, said)
  }
}
