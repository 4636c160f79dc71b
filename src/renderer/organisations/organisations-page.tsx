import './words'
import type { Organisation, OrganisationSort } from '@shared/organisation'
import { type ReactNode, useCallback } from 'react'
import { answer, useAnswer } from '../app/query'
import { HubList } from '../ui/hub-list'
import { pageSize } from '../ui/list/use-rows'
import { useOrganisationColumns } from './organisation-columns'
import { OrganisationPanel } from './organisation-panel'
import { useListRoute } from './use-list-route'

/** The organisations that we belong to, at every hub. */
export function Component(): ReactNode {
  const { search, list, ...route } = useListRoute()
  const first = useAnswer('organisations.page', { ...list, offset: 0, limit: pageSize }).data
  const columns = useOrganisationColumns()
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('organisations.page', { ...list, offset, limit }),
    [list],
  )
  return (
    <HubList<Organisation, OrganisationSort['by']>
      name="organisations"
      columns={columns}
      first={first}
      loadPage={loadPage}
      text={search.text}
      sort={list.sort}
      chosen={search.organisation}
      route={route}
      panel={(one) => (
        <OrganisationPanel key={one.id} organisation={one} onClose={() => route.show(undefined)} />
      )}
    />
  )
}
