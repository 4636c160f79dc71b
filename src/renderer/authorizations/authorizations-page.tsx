import './words'
import { VisuallyHidden } from '@mantine/core'
import type { AuthorizationRow } from '@shared/authorization'
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { answer, useAnswer } from '../app/query'
import { FilterBar } from '../ui/filter-bar'
import { Later } from '../ui/later'
import { List } from '../ui/list/list'
import screen from '../ui/list/list-screen.module.css'
import { pageSize } from '../ui/list/use-rows'
import { type AuthorizationSortBy, idOf } from './authorization-list'
import classes from './authorizations-page.module.css'
import { CreateDialog } from './create/create-dialog'
import { AuthorizationPanel } from './detail/authorization-panel'
import { useAuthorizationColumns } from './list/authorization-columns'
import { AuthorizationFilters } from './list/authorization-filters'
import { NothingHere } from './list/nothing-here'
import { selection } from './list/selection'
import { SelectionBar } from './list/selection-bar'
import { useChips } from './list/use-chips'
import { useListRoute } from './list/use-list-route'
import { ViewBar } from './list/view-bar'
import { RunStrip } from './runs/run-strip'
import { useNeighbours } from './use-neighbours'

/** The queue: which authorizations need somebody to act, who, and what. */
export function Component(): ReactNode {
  const { t } = useTranslation('authorizations')
  const route = useListRoute()
  const { search, list } = route
  const first = useAnswer('authorizations.page', { ...list, offset: 0, limit: pageSize }).data
  const columns = useAuthorizationColumns()
  const chips = useChips(route)
  const selected = selection.use()
  const neighbours = useNeighbours(list, search.authorization)
  const loadPage = useCallback(
    (offset: number, limit: number) => answer('authorizations.page', { ...list, offset, limit }),
    [list],
  )
  const back = search.authorization ? { onBack: () => route.show(undefined) } : {}
  return (
    <div className={`${screen.screen} ${classes.sized}`}>
      <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
      <Later on={[t, search, first?.views]}>{() => <ViewBar route={route} counts={first?.views} />}</Later>
      {first?.of === 0 ? (
        <NothingHere route={route} of={0} />
      ) : (
        <>
          <FilterBar
            text={search.text ?? ''}
            onText={route.setText}
            placeholder={t('search')}
            remembered="authorizations"
            chips={chips}
            onClear={route.clear}
            count={first?.count}
            of={first?.of}
          >
            <Later on={[t, search]}>{() => <AuthorizationFilters route={route} />}</Later>
          </FilterBar>
          <div className={screen.body}>
            <List<AuthorizationRow, AuthorizationSortBy>
              name="authorizations"
              label={t('title')}
              columns={columns}
              count={first?.count}
              loadPage={loadPage}
              rowKey={idOf}
              sort={list.sort}
              onSort={route.setSort}
              active={search.authorization ?? null}
              activeIndex={neighbours.index}
              onPreview={(row) => route.show(row.id)}
              onOpen={(row) => route.open(row.id)}
              {...back}
              selected={selected}
              onSelect={selection.set}
              empty={first && <NothingHere route={route} of={first.of} />}
            />
            {search.authorization && (
              <AuthorizationPanel
                key={search.authorization}
                id={search.authorization}
                neighbours={neighbours}
                onGo={route.show}
                onOpen={route.open}
                onClose={() => route.show(undefined)}
              />
            )}
          </div>
          <SelectionBar route={route} count={first?.count ?? 0} />
          <RunStrip />
        </>
      )}
      {search.adding && <CreateDialog onClose={() => route.setAdding(false)} />}
    </div>
  )
}
