import type { PermissionSort } from '@shared/held-permission'
import { getRouteApi } from '@tanstack/react-router'
import { answer } from '../app/query'
import { queryClient } from '../app/query-client'
import type { PermissionsSearch } from '../app/search-params'
import { pageSize } from '../ui/list/use-rows'
import { useSteps } from '../ui/list/use-steps'

const route = getRouteApi('/my-account/permissions')
/** What makes the most of somebody first. */
const byRole: PermissionSort = { by: 'role', direction: 'ascending' }

/** The list that a route's search describes. */
const listOf = ({ text, connectionId, sort }: PermissionsSearch) => ({
  text: text ?? '',
  ...(connectionId !== undefined && { connectionId }),
  sort: sort ?? byRole,
})

/** What the route says about the list, and the steps that change it. */
export function useListRoute() {
  const search = route.useSearch()
  /** The same object as long as it says the same. */
  const list = route.useSearch({ select: listOf, structuralSharing: true })
  const navigate = route.useNavigate()
  const { go } = useSteps<PermissionsSearch>(
    search,
    (next) =>
      queryClient.prefetchQuery(answer('permissions.page', { ...listOf(next), offset: 0, limit: pageSize })),
    navigate,
  )
  return {
    search,
    list,
    /** Typing is one step, however many letters. */
    setText: (text: string) => void go({ text: text || undefined }, search.text !== undefined),
    setSort: (sort: PermissionSort) => void go({ sort }),
    ofEveryHub: () => void go({ connectionId: undefined }),
    clear: () => void go({ text: undefined, connectionId: undefined }),
    /** Beside the list. Going from one to the next is no step of its own. */
    show: (permission: string | undefined) => void go({ permission }, search.permission !== undefined),
  }
}
