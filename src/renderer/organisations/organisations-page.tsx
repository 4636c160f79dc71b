import './words'
import { Button, VisuallyHidden } from '@mantine/core'
import type { Organisation, OrganisationSort } from '@shared/organisation'
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../app/query'
import { Age } from '../ui/age'
import { Empty } from '../ui/empty'
import { FailureView } from '../ui/failure-view'
import { FilterBar } from '../ui/filter-bar'
import { List } from '../ui/list/list'
import { pageSize } from '../ui/list/use-rows'
import { NothingOfHubs } from '../ui/nothing-of-hubs'
import { useRefreshed } from '../ui/use-refreshed'
import { useOrganisationColumns } from './organisation-columns'
import { OrganisationPanel } from './organisation-panel'
import classes from './organisations.module.css'
import { useListRoute } from './use-list-route'

/** The organisations that we belong to, at every hub: as kept here, and asked anew when somebody looks. */
export function Component(): ReactNode {
  const { t } = useTranslation('organisations')
  const { search, list, ...route } = useListRoute()
  const first = useAnswer('organisations.page', { ...list, offset: 0, limit: pageSize }).data
  const columns = useOrganisationColumns()
  const refreshed = useRefreshed('organisations.refresh')
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('organisations.page', { ...list, offset, limit }),
    [list],
  )
  const shown = first?.rows.find(({ id }) => id === search.organisation)
  const title = <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>

  if (first?.of === 0) {
    const words = (key: 'noHub' | 'none') => ({
      title: t(`empty.${key}.title`),
      text: t(`empty.${key}.text`),
    })
    return (
      <>
        {title}
        <NothingOfHubs noHub={words('noHub')} none={words('none')} refreshed={refreshed} />
      </>
    )
  }
  return (
    <div className={classes.screen}>
      {title}
      <FilterBar
        text={search.text ?? ''}
        onText={route.setText}
        placeholder={t('search')}
        chips={[]}
        onClear={route.clear}
        count={first?.count}
        of={first?.of}
        end={first && <Age source="cache" asOf={first.asOf} />}
      />
      {refreshed.failure && (
        <FailureView failure={refreshed.failure} onRetry={refreshed.refresh} as="strip" />
      )}
      <div className={classes.body}>
        <List<Organisation, OrganisationSort['by']>
          name="organisations"
          label={t('title')}
          columns={columns}
          count={first?.count}
          loadPage={loadPage}
          rowKey={({ id }) => id}
          sort={list.sort}
          onSort={route.setSort}
          active={search.organisation ?? null}
          onPreview={(row) => route.show(row.id)}
          onOpen={(row) => route.show(row.id)}
          {...(search.organisation ? { onBack: () => route.show(undefined) } : {})}
          empty={
            first && (
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
          }
        />
        {shown && (
          <OrganisationPanel key={shown.id} organisation={shown} onClose={() => route.show(undefined)} />
        )}
      </div>
    </div>
  )
}
