import { getRouteApi } from '@tanstack/react-router'
import { answer } from '../app/query'
import { queryClient } from '../app/query-client'
import type { ActivitySearch } from '../app/search-params'
import { pageSize } from '../ui/list/use-rows'
import { useSteps } from '../ui/list/use-steps'
import { filterOf, noFilter } from './activity-list'

const route = getRouteApi('/activity')

const firstOf = (search: ActivitySearch) =>
  answer('activity.page', { filter: filterOf(search), offset: 0, limit: pageSize })

export type ListRoute = ReturnType<typeof useListRoute>

/** What the route says about the list, and the steps that change it. A step is an entry of the history: Back undoes it. */
export function useListRoute() {
  const search = route.useSearch()
  /** The same object as long as it says the same. */
  const filter = route.useSearch({ select: filterOf, structuralSharing: true })
  const navigate = route.useNavigate()
  const { go } = useSteps<ActivitySearch>(
    search,
    (next) => queryClient.prefetchQuery(firstOf(next)),
    navigate,
  )

  return {
    search,
    filter,
    /** A step of its own. */
    change: (change: ActivitySearch) => void go(change),
    /** Typing is one step, however many letters. */
    setText: (text: string) => void go({ text: text || undefined }, search.text !== undefined),
    clear: () => void go(noFilter),
  }
}
