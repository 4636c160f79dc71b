import type { ContractSort } from '@shared/contract'
import { getRouteApi } from '@tanstack/react-router'
import { answer } from '../../app/query'
import { queryClient } from '../../app/query-client'
import type { ContractsSearch } from '../../app/search-params'
import { pageSize } from '../../ui/list/use-rows'
import { useSteps } from '../../ui/list/use-steps'
import { listOf } from '../contract-list'

const route = getRouteApi('/contracts')

const firstOf = (search: ContractsSearch) =>
  answer('contracts.page', { ...listOf(search), offset: 0, limit: pageSize })

/** What the route says about the list, and the steps that change it. A step is an entry of the history: Back undoes it. */
export function useListRoute() {
  const search = route.useSearch()
  /** The same object as long as it says the same. */
  const list = route.useSearch({ select: listOf, structuralSharing: true })
  const navigate = route.useNavigate()
  const { go, stop } = useSteps<ContractsSearch>(
    search,
    (next) => queryClient.prefetchQuery(firstOf(next)),
    navigate,
  )

  const toggled = (chosen: readonly string[] | undefined, one: string) => {
    const left = chosen?.includes(one) ? chosen.filter((other) => other !== one) : [...(chosen ?? []), one]
    return left.length > 0 ? left : undefined
  }
  return {
    search,
    list,
    /** Typing is one step, however many letters. */
    setText: (text: string) => void go({ text: text || undefined }, search.text !== undefined),
    toggleStatus: (status: string) => void go({ statuses: toggled(search.statuses, status) }),
    toggleOrganisation: (id: string) => void go({ organisationIds: toggled(search.organisationIds, id) }),
    ofAnybody: () => void go({ contactId: undefined }),
    setSort: (sort: ContractSort) => void go({ sort }),
    clear: () =>
      void go({ text: undefined, statuses: undefined, organisationIds: undefined, contactId: undefined }),
    /** Beside the list. Going from one to the next is no step of its own. */
    show: (contract: string | undefined) =>
      void go({ contract }, contract !== undefined && search.contract !== undefined),
    /** On its own page. A step of the list that is still on its way does not lead back: the first half of a double click. */
    open: (contractId: string) => {
      stop()
      void navigate({ to: '/contracts/$contractId', params: { contractId }, search })
    },
  }
}
