import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CountQuery } from './use-counts'
import type { useOpened } from './use-opened'
import type { useViews } from './use-views'
import { ViewRow } from './view-row'
import classes from './views.module.css'

interface ViewRowsProps<Search extends object> {
  views: ReturnType<typeof useViews>
  opened: ReturnType<typeof useOpened<Search>>
  count: (search: Search) => CountQuery
  onOpened: () => void
}

/** Every saved view of a list, in its order. Arrow keys go from one to the next. */
export function ViewRows<Search extends object>({ views, opened, count, onOpened }: ViewRowsProps<Search>) {
  const { t } = useTranslation('views')
  const rows = useRef<HTMLUListElement>(null)
  if (opened.all.length === 0) return <p className={classes.none}>{t('none')}</p>
  const focus = (at: number) => rows.current?.querySelectorAll<HTMLElement>(`.${classes.open}`)[at]?.focus()
  return (
    <ul className={classes.rows} ref={rows} aria-label={t('title')}>
      {opened.all.map((view, at) => (
        <ViewRow
          key={view.id}
          view={view}
          at={at}
          last={opened.all.length - 1}
          count={count(view.means)}
          current={view.id === opened.opened?.id}
          onOpen={() => {
            onOpened()
            opened.open(view)
          }}
          onFocus={focus}
          views={views}
        />
      ))}
    </ul>
  )
}
