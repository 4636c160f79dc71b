import './words'
import { VisuallyHidden } from '@mantine/core'
import type { TariffSessionRow, TariffSessionSort } from '@shared/tariff'
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../app/query'
import { FailureView } from '../ui/failure-view'
import { FilterBar } from '../ui/filter-bar'
import { LinkButton } from '../ui/link-button'
import { List } from '../ui/list/list'
import screen from '../ui/list/list-screen.module.css'
import { pageSize } from '../ui/list/use-rows'
import { useShortcuts } from '../ui/shortcuts'
import { NothingHere } from './list/nothing-here'
import { useSessionColumns } from './list/session-columns'
import { StateFilter } from './list/state-filter'
import { TariffViews } from './list/tariff-views'
import { useListRoute } from './list/use-list-route'

const idOf = ({ id }: TariffSessionRow) => id

/** The conversations, those that somebody can go on with first. */
export function Component(): ReactNode {
  const { t } = useTranslation('tariffs')
  const route = useListRoute()
  const { search, list } = route
  const { data: first, error, refetch } = useAnswer('tariffs.page', { ...list, offset: 0, limit: pageSize })
  const connections = useAnswer('connections.list', {}).data
  const isConnected = connections?.some(({ kind }) => kind === 'connect') ?? false
  const columns = useSessionColumns()
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('tariffs.page', { ...list, offset, limit }),
    [list],
  )
  useShortcuts(
    [
      {
        id: 'tariffs.new',
        keys: ['n'],
        label: t('keys.new'),
        group: 'page',
        palette: true,
        run: route.begin,
      },
    ],
    isConnected,
  )
  const states = (search.states ?? []).map((state) => ({
    id: state,
    label: t('list.chip', { state: t(`state.${state}`) }),
    onRemove: () => route.toggleState(state),
  }))
  const isBare = first?.of === 0
  return (
    <div className={screen.screen}>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      {error && <FailureView failure={error} onRetry={() => void refetch()} as={first ? 'strip' : 'block'} />}
      {isBare && <NothingHere of={0} onClear={route.clear} />}
      {!isBare && (
        <>
          <FilterBar
            text={search.text ?? ''}
            onText={route.setText}
            placeholder={t('list.search')}
            remembered="tariffs"
            chips={states}
            onClear={route.clear}
            count={first?.count}
            of={first?.of}
            end={
              <>
                <TariffViews search={search} />
                {isConnected && (
                  <LinkButton to="/tariffs/new" size="compact-sm" aria-keyshortcuts="n">
                    {t('new')}
                  </LinkButton>
                )}
              </>
            }
          >
            <StateFilter chosen={search.states ?? []} onToggle={route.toggleState} />
          </FilterBar>
          <div className={screen.body}>
            <List<TariffSessionRow, TariffSessionSort['by']>
              name="tariffs"
              label={t('title')}
              columns={columns}
              count={first?.count}
              loadPage={loadPage}
              rowKey={idOf}
              sort={list.sort}
              onSort={route.setSort}
              onOpen={({ id }) => route.open(id)}
              empty={first && <NothingHere of={first.of} onClear={route.clear} />}
            />
          </div>
        </>
      )}
    </div>
  )
}
