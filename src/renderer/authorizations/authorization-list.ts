import type { AuthorizationFilter, AuthorizationRow, AuthorizationSort } from '@shared/authorization'
import type { AuthorizationsSearch } from '../app/search-params'

export type AuthorizationSortBy = AuthorizationSort['by']
export interface AuthorizationList {
  filter: AuthorizationFilter
  sort: AuthorizationSort
}

/** The list that a route's search describes: what needs somebody, the longest waiting first, unless it says otherwise. */
export function listOf({ view, sort, ...search }: AuthorizationsSearch): AuthorizationList {
  const { authorization: _shown, adding: _adding, saved: _saved, ...filter } = search
  const said = Object.entries(filter).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return {
    filter: { ...Object.fromEntries(said), view: view ?? 'needsAction' },
    sort: sort ?? { by: 'statusSince', direction: 'ascending' },
  }
}

/** Everything that narrows a view, gone. */
export const noFilter = {
  text: undefined,
  whoActs: undefined,
  reasons: undefined,
  statuses: undefined,
  stages: undefined,
  owners: undefined,
  tags: undefined,
  companyIds: undefined,
  utilities: undefined,
  olderThanDays: undefined,
  followUpBy: undefined,
  archived: undefined,
} satisfies AuthorizationsSearch

export const idOf = ({ id }: AuthorizationRow) => id
