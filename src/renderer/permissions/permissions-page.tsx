import './words'
import type { PermissionRow, PermissionSort } from '@shared/held-permission'
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../app/query'
import { BackLink } from '../ui/back-link'
import { HubList } from '../ui/hub-list'
import { pageSize } from '../ui/list/use-rows'
import { usePermissionColumns } from './permission-columns'
import { PermissionPanel } from './permission-panel'
import { useListRoute } from './use-list-route'

/** What the hubs let us do. */
export function Component(): ReactNode {
  const { t } = useTranslation('permissions')
  const { search, list, ...route } = useListRoute()
  const first = useAnswer('permissions.page', { ...list, offset: 0, limit: pageSize }).data
  const hubs = useAnswer('connections.list', {}).data
  const columns = usePermissionColumns()
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('permissions.page', { ...list, offset, limit }),
    [list],
  )
  const system = hubs?.find(({ id }) => id === search.connectionId)?.name ?? search.connectionId
  const chips = system ? [{ id: 'hub', label: t('at', { system }), onRemove: route.ofEveryHub }] : []
  return (
    <HubList<PermissionRow, PermissionSort['by']>
      name="permissions"
      columns={columns}
      first={first}
      loadPage={loadPage}
      text={search.text}
      sort={list.sort}
      chosen={search.permission}
      chips={chips}
      route={route}
      top={<BackLink to="/my-account" label={t('back')} />}
      panel={(one) => <PermissionPanel key={one.id} permission={one} onClose={() => route.show(undefined)} />}
    />
  )
}
