import type { AuthorizationSort } from '@shared/authorization'
import { getRouteApi } from '@tanstack/react-router'
import { answer } from '../../app/query'
import { queryClient } from '../../app/query-client'
import type { AuthorizationsSearch } from '../../app/search-params'
import { pageSize } from '../../ui/list/use-rows'
import { useSteps } from '../../ui/list/use-steps'
import { listOf, noFilter } from '../authorization-list'

const route = getRouteApi('/authorizations')

const firstOf = (search: AuthorizationsSearch) =>
  answer('authorizations.page', { ...listOf(search), offset: 0, limit: pageSize })

/** The same object as long as it says the same. */
export const useList = () => route.useSearch({ select: listOf, structuralSharing: true })

export type ListRoute = ReturnType<typeof useListRoute>

/** What the route says about the list, and the steps that change it. A step is an entry of the history: Back undoes it. */
export function useListRoute() {
  const search = route.useSearch()
  const list = useList()
  const navigate = route.useNavigate()
  const { go, stop } = useSteps<AuthorizationsSearch>(
    search,
    (next) => queryClient.prefetchQuery(firstOf(next)),
    navigate,
  )

  return {
    search,
    list,
    /** A step of its own. */
    change: (change: AuthorizationsSearch) => void go(change),
    /** Typing is one step, however many letters. */
    setText: (text: string) => void go({ text: text || undefined }, search.text !== undefined),
    setSort: (sort: AuthorizationSort) => void go({ sort }),
    clear: () => void go(noFilter),
    /** Beside the list. Going from one to the next is no step of its own. */
    show: (authorization: string | undefined) =>
      void go({ authorization }, authorization !== undefined && search.authorization !== undefined),
    setAdding: (adding: boolean) => void navigate({ search: { ...search, adding: adding || undefined } }),
    /** On its own page. A step of the list that is still on its way does not lead back: the first half of a double click. */
    open: (authorizationId: string) => {
      stop()
      void navigate({
        to: '/authorizations/$authorizationId',
        params: { authorizationId },
        search: { ...search, adding: undefined },
      })
    },
  }
}
