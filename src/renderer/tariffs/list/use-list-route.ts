import type { TariffSessionRow, TariffSessionSort } from '@shared/tariff'
import { getRouteApi } from '@tanstack/react-router'
import { answer } from '../../app/query'
import { queryClient } from '../../app/query-client'
import type { TariffsSearch } from '../../app/search-params'
import { pageSize } from '../../ui/list/use-rows'
import { useSteps } from '../../ui/list/use-steps'

const route = getRouteApi('/tariffs')

/** The list that a route's search describes; unless it says otherwise, what somebody can go on with comes first. */
export const listOf = ({ text, states, sort }: TariffsSearch) => ({
  filter: { ...(text && { text }), ...(states?.length && { states }) },
  sort: sort ?? ({ by: 'state', direction: 'ascending' } as const),
})

const firstOf = (search: TariffsSearch) =>
  answer('tariffs.page', { ...listOf(search), offset: 0, limit: pageSize })

/** What the route says about the list, and the steps that change it: Back undoes each. */
export function useListRoute() {
  const search = route.useSearch()
  /** The same object as long as it says the same. */
  const list = route.useSearch({ select: listOf, structuralSharing: true })
  const navigate = route.useNavigate()
  const { go } = useSteps<TariffsSearch>(search, (next) => queryClient.prefetchQuery(firstOf(next)), navigate)
  const states = search.states ?? []
  return {
    search,
    list,
    /** Typing is one step, however many letters. */
    setText: (text: string) => void go({ text: text || undefined }, search.text !== undefined),
    toggleState: (state: TariffSessionRow['state']) => {
      const left = states.includes(state) ? states.filter((one) => one !== state) : [...states, state]
      void go({ states: left.length > 0 ? left : undefined })
    },
    setSort: (sort: TariffSessionSort) => void go({ sort }),
    clear: () => void go({ text: undefined, states: undefined }),
    open: (sessionId: string) => void navigate({ to: '/tariffs/$sessionId', params: { sessionId } }),
    begin: () => void navigate({ to: '/tariffs/new' }),
  }
}
