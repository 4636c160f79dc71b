import { useAnswer } from '../app/query'
import { type Neighbours, useStanding } from '../ui/neighbours'
import type { ContractList } from './contract-list'

/** What stands before and after a contract in a list. */
export function useNeighbours(list: ContractList, id: string | undefined): Neighbours {
  const position = useAnswer(
    'contracts.position',
    { ...list, id: id ?? 'none' },
    { enabled: id !== undefined },
  )
  const { offset, enabled, neighbours } = useStanding(id, id === undefined ? undefined : position.data?.index)
  return neighbours(useAnswer('contracts.page', { ...list, offset, limit: 3 }, { enabled }).data)
}
