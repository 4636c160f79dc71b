import { Button, VisuallyHidden } from '@mantine/core'
import type { Sort } from '@shared/sort'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Age } from './age'
import { Empty } from './empty'
import { FailureView } from './failure-view'
import { FilterBar, type FilterChip } from './filter-bar'
import type { ListColumn, PageQuery } from './list/column'
import { List } from './list/list'
import screen from './list/list-screen.module.css'
import { NothingOfHubs } from './nothing-of-hubs'
import { useRefreshed } from './use-refreshed'

interface HubListProps<Row, By extends string> {
  name: 'organisations' | 'permissions'
  columns: readonly ListColumn<Row, By>[]
  first: { rows: Row[]; count: number; of: number; asOf: string | null } | undefined
  loadPage: (offset: number, limit: number) => PageQuery<Row>
  text: string | undefined
  sort: Sort<By>
  /** Id of the row that is shown beside the list. */
  chosen: string | undefined
  chips?: FilterChip[]
  route: {
    setText: (text: string) => void
    setSort: (sort: Sort<By>) => void
    clear: () => void
    show: (id: string | undefined) => void
  }
  /** Above the list. */
  top?: ReactNode
  panel: (row: Row) => ReactNode
}

/** A list of what the hubs say of ourselves: as kept here, and asked anew when somebody looks. */
export function HubList<Row extends { id: string }, By extends string>(props: HubListProps<Row, By>) {
  const { name, first, text = '', chosen, chips = [], route, top } = props
  const { t } = useTranslation(name)
  const refreshed = useRefreshed(`${name}.refresh`)
  const shown = first?.rows.find(({ id }) => id === chosen)
  const title = <VisuallyHidden component="h1">{t('title')}</VisuallyHidden>
  const words = (key: 'noHub' | 'none' | 'nothingFound') => ({
    title: t(`empty.${key}.title`),
    text: t(`empty.${key}.text`),
  })

  if (first?.of === 0 && chips.length === 0) {
    return (
      <>
        {title}
        {top}
        <NothingOfHubs noHub={words('noHub')} none={words('none')} refreshed={refreshed} />
      </>
    )
  }
  const clear = (
    <Button variant="default" onClick={route.clear}>
      {t('empty.nothingFound.action')}
    </Button>
  )
  return (
    <div className={screen.screen}>
      {title}
      {top}
      <FilterBar
        text={text}
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
      <div className={screen.body}>
        <List<Row, By>
          name={name}
          label={t('title')}
          columns={props.columns}
          count={first?.count}
          loadPage={props.loadPage}
          rowKey={({ id }) => id}
          sort={props.sort}
          onSort={route.setSort}
          active={chosen ?? null}
          onPreview={({ id }) => route.show(id)}
          onOpen={({ id }) => route.show(id)}
          {...(chosen ? { onBack: () => route.show(undefined) } : {})}
          empty={first && <Empty {...words('nothingFound')} action={clear} />}
        />
        {shown && props.panel(shown)}
      </div>
    </div>
  )
}
