import type { ContractFilter, ContractSort } from '@shared/contract'
import type { ContractsSearch } from '../app/search-params'

export type ContractSortBy = ContractSort['by']
export interface ContractList {
  filter: ContractFilter
  sort: ContractSort
}

/** The list that a route's search describes; by holder unless it says otherwise. */
export function listOf({ text, statuses, organisationIds, contactId, sort }: ContractsSearch): ContractList {
  return {
    filter: {
      ...(text ? { text } : {}),
      ...(statuses?.length ? { statuses } : {}),
      ...(organisationIds?.length ? { organisationIds } : {}),
      ...(contactId ? { contactId } : {}),
    },
    sort: sort ?? { by: 'holder', direction: 'ascending' },
  }
}

export const idOf = ({ id }: { id: string }) => id
