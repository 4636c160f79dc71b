import { useAnswer } from '../app/query'
import { type Neighbours, useStanding } from '../ui/neighbours'
import type { ContactList } from './contact-list'

/** What stands before and after a contact in a list. */
export function useNeighbours(list: ContactList, id: string | undefined): Neighbours {
  const position = useAnswer('contacts.position', { ...list, id: id ?? '' }, { enabled: id !== undefined })
  const { offset, enabled, neighbours } = useStanding(id, id === undefined ? undefined : position.data?.index)
  return neighbours(useAnswer('contacts.page', { ...list, offset, limit: 3 }, { enabled }).data)
}
