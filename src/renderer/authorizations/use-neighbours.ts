import { useAnswer } from '../app/query'
import { type Neighbours, useStanding } from '../ui/neighbours'
import type { AuthorizationList } from './authorization-list'

/** What stands before and after an authorization in a list. */
export function useNeighbours(list: AuthorizationList, id: string | undefined): Neighbours {
  const position = useAnswer(
    'authorizations.position',
    { ...list, id: id ?? ' ' },
    { enabled: id !== undefined },
  )
  const { offset, enabled, neighbours } = useStanding(id, id === undefined ? undefined : position.data?.index)
  return neighbours(useAnswer('authorizations.page', { ...list, offset, limit: 3 }, { enabled }).data)
}
