import type { OrganisationSort } from '@shared/organisation'
import { getRouteApi } from '@tanstack/react-router'
import type { OrganisationsSearch } from '../app/search-params'

const route = getRouteApi('/organisations')
const byName: OrganisationSort = { by: 'name', direction: 'ascending' }

/** The list that a route's search describes; by name unless it says otherwise. */
export const listOf = ({ text, sort }: OrganisationsSearch) => ({ text: text ?? '', sort: sort ?? byName })

/** What the route says about the list, and the steps that change it. */
export function useListRoute() {
  const search = route.useSearch()
  /** The same object as long as it says the same. */
  const list = route.useSearch({ select: listOf, structuralSharing: true })
  const navigate = route.useNavigate()
  const go = (change: OrganisationsSearch, replace = false) =>
    void navigate({ search: { ...search, ...change }, replace })
  return {
    search,
    list,
    setText: (text: string) => go({ text: text || undefined }, search.text !== undefined),
    setSort: (sort: OrganisationSort) => go({ sort }),
    clear: () => go({ text: undefined }),
    show: (organisation: string | undefined) => go({ organisation }, search.organisation !== undefined),
  }
}
