import './words'
import { Button, VisuallyHidden } from '@mantine/core'
import type { PermissionRow, PermissionSort } from '@shared/held-permission'
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../app/query'
import { Age } from '../ui/age'
import { BackLink } from '../ui/back-link'
import { Empty } from '../ui/empty'
import { FailureView } from '../ui/failure-view'
import { FilterBar } from '../ui/filter-bar'
import { List } from '../ui/list/list'
import { pageSize } from '../ui/list/use-rows'
import { NothingOfHubs } from '../ui/nothing-of-hubs'
import { useRefreshed } from '../ui/use-refreshed'
import { usePermissionColumns } from './permission-columns'
import { PermissionPanel } from './permission-panel'
import classes from './permissions.module.css'
import { useListRoute } from './use-list-route'

/** What the hubs let us do: as kept here, and asked anew when somebody looks. */
export function Component(): ReactNode {
  const { t } = useTranslation('permissions')
  const { search, list, ...route } = useListRoute()
  const first = useAnswer('permissions.page', { ...list, offset: 0, limit: pageSize }).data
  const hubs = useAnswer('connections.list', {}).data
  const columns = usePermissionColumns()
  const refreshed = useRefreshed('permissions.refresh')
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('permissions.page', { ...list, offset, limit }),
    [list],
  )
  const shown = first?.rows.find(({ id }) => id === search.permission)
  const title = <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
  const back = <BackLink to="/my-account" label={t('back')} />
  const label = hubs?.find(({ id }) => id === search.connectionId)?.name ?? search.connectionId
  const chips = label ? [{ id: 'hub', label: t('at', { system: label }), onRemove: route.ofEveryHub }] : []
  const nothingFound = first && (
    <Empty
      title={t('empty.nothingFound.title')}
      text={t('empty.nothingFound.text')}
      action={
        <Button variant="default" onClick={route.clear}>
          {t('empty.nothingFound.action')}
        </Button>
      }
    />
  )

  if (first?.of === 0 && search.connectionId === undefined) {
    const words = (key: 'noHub' | 'none') => ({
      title: t(`empty.${key}.title`),
      text: t(`empty.${key}.text`),
    })
    return (
      <>
        {title}
        {back}
        <NothingOfHubs noHub={words('noHub')} none={words('none')} refreshed={refreshed} />
      </>
    )
  }
  return (
    <div className={classes.screen}>
      {title}
      {back}
      <FilterBar
        text={search.text ?? ''}
        onText={route.setText}
        placeholder={t('search')}
        chips={chips}
        onClear={route.clear}
        count={first?.count}
        of={first?.of}
        end={first && <Age source="cache" asOf={first.asOf} />}
      />
      {refreshed.failure && (
        <FailureView failure={refreshed.failure} onRetry={refreshed.refresh} as="strip" />
      )}
      <div className={classes.body}>
        <List<PermissionRow, PermissionSort['by']>
          name="permissions"
          label={t('title')}
          columns={columns}
          count={first?.count}
          loadPage={loadPage}
          rowKey={({ id }) => id}
          sort={list.sort}
          onSort={route.setSort}
          active={search.permission ?? null}
          onPreview={(row) => route.show(row.id)}
          onOpen={(row) => route.show(row.id)}
          {...(search.permission ? { onBack: () => route.show(undefined) } : {})}
          empty={nothingFound}
        />
        {shown && <PermissionPanel key={shown.id} permission={shown} onClose={() => route.show(undefined)} />}
      </div>
    </div>
  )
}
