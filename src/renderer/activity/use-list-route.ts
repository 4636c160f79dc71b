import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { answer } from '../app/query'
import { queryClient } from '../app/query-client'
import type { ActivitySearch } from '../app/search-params'
import { pageSize } from '../ui/list/use-rows'
import { filterOf, noFilter } from './activity-list'

const route = getRouteApi('/activity')

export type ListRoute = ReturnType<typeof useListRoute>

/** What the route says about the list, and the steps that change it. A step is an entry of the history: Back undoes it. */
export function useListRoute() {
  const search = route.useSearch()
  /** The same object as long as it says the same. */
  const filter = route.useSearch({ select: filterOf, structuralSharing: true })
  const navigate = route.useNavigate()
  const ahead = useRef<ActivitySearch>({})
  const latest = useRef(0)
  useEffect(() => () => void latest.current++, [])

  // The route changes once the first rows of the new list are here: nothing blinks between two keystrokes.
  const go = async (change: ActivitySearch, replace = false) => {
    const step = ++latest.current
    ahead.current = { ...ahead.current, ...change }
    const next = { ...search, ...ahead.current }
    await queryClient.prefetchQuery(
      answer('activity.page', { filter: filterOf(next), offset: 0, limit: pageSize }),
    )
    if (step !== latest.current) return
    ahead.current = {}
    await navigate({ search: next, replace })
  }

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
