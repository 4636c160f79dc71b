import type { ContractSort } from '@shared/contract'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { answer } from '../../app/query'
import { queryClient } from '../../app/query-client'
import type { ContractsSearch } from '../../app/search-params'
import { pageSize } from '../../ui/list/use-rows'
import { listOf } from '../contract-list'

const route = getRouteApi('/contracts')

/** What the route says about the list, and the steps that change it. A step is an entry of the history: Back undoes it. */
export function useListRoute() {
  const search = route.useSearch()
  /** The same object as long as it says the same. */
  const list = route.useSearch({ select: listOf, structuralSharing: true })
  const navigate = route.useNavigate()
  const ahead = useRef<ContractsSearch>({})
  const latest = useRef(0)
  useEffect(() => () => void latest.current++, [])

  // The route changes once the first rows of the new list are here: nothing blinks between two keystrokes.
  const go = async (change: ContractsSearch, replace = false) => {
    const step = ++latest.current
    ahead.current = { ...ahead.current, ...change }
    const next = { ...search, ...ahead.current }
    await queryClient.prefetchQuery(answer('contracts.page', { ...listOf(next), offset: 0, limit: pageSize }))
    if (step !== latest.current) return
    ahead.current = {}
    await navigate({ search: next, replace })
  }

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
      latest.current++
      void navigate({ to: '/contracts/$contractId', params: { contractId }, search })
    },
  }
}
