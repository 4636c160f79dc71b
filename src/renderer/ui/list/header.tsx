// biome-ignore-all lint/a11y/useSemanticElements: a grid of virtual rows is no table element.
import { VisuallyHidden } from '@mantine/core'
import { memo, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { cellStyle, type ListColumn, type ListProps } from './column'
import classes from './list.module.css'
import { SortButton } from './sort-button'
import type { useColumns } from './use-columns'

interface HeaderProps<Row, By extends string> extends Pick<ListProps<Row, By>, 'sort' | 'onSort'> {
  layout: ReturnType<typeof useColumns<Row, By>>
  /** Whether its rows can be selected. */
  selectable: boolean
}

function Header<Row, By extends string>({ layout, sort, onSort, selectable }: HeaderProps<Row, By>) {
  const { t } = useTranslation()
  return (
    <div role="rowgroup" className={classes.header}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons have the focus. */}
      <div role="row" className={classes.headerRow} aria-rowindex={1}>
        {selectable && (
          <div role="columnheader" tabIndex={-1} className={classes.tick}>
            <VisuallyHidden>{t('list.select')}</VisuallyHidden>
          </div>
        )}
        {layout.columns.map((column, at) => (
          <HeaderCell
            key={column.id}
            column={column}
            at={at}
            offset={selectable ? 1 : 0}
            sort={sort}
            onSort={onSort}
            layout={layout}
          />
        ))}
      </div>
    </div>
  )
}

/** A list is drawn anew more often than its header changes. */
export const ListHeader = memo(Header) as typeof Header

interface CellProps<Row, By extends string> extends Pick<ListProps<Row, By>, 'sort' | 'onSort'> {
  column: ListColumn<Row, By>
  at: number
  offset: number
  layout: HeaderProps<Row, By>['layout']
}

function HeaderCell<Row, By extends string>({
  column,
  at,
  offset,
  sort,
  onSort,
  layout,
}: CellProps<Row, By>) {
  const { t } = useTranslation()
  const width = layout.shown[at]?.width ?? column.width
  return (
    <div
      role="columnheader"
      tabIndex={-1}
      aria-colindex={at + 1 + offset}
      aria-sort={column.sort && (column.sort === sort.by ? sort.direction : 'none')}
      className={classes.cell}
      data-frozen={at === 0 || undefined}
      data-align={column.align}
      data-grows={column.grows || undefined}
      style={cellStyle(column)}
      draggable={at > 0}
      onDragStart={(event) => event.dataTransfer.setData(dragged, column.id)}
      onDragOver={(event) => at > 0 && event.preventDefault()}
      onDrop={(event) => layout.move(event.dataTransfer.getData(dragged), at)}
    >
      {column.sort ? (
        <SortButton label={column.label} by={column.sort} sort={sort} onSort={onSort} />
      ) : (
        <span className={classes.unsorted}>{column.label}</span>
      )}
      <div
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={t('list.resize', { column: column.label })}
        aria-valuenow={width}
        className={classes.resize}
        draggable
        onDragStart={(event) => {
          // Resizing is not moving the column.
          event.preventDefault()
          event.stopPropagation()
        }}
        onMouseDown={(event) => layout.drag(column.id, drawnUpTo(at, event), event)}
        onTouchStart={(event) => layout.drag(column.id, drawnUpTo(at, event), event)}
        onKeyDown={(event) => {
          const step = { ArrowLeft: -8, ArrowRight: 8 }[event.key]
          if (!step) return
          event.preventDefault()
          layout.resize(column.id, drawnUpTo(at, event), step)
        }}
      />
    </div>
  )
}

/** How wide the columns up to this one are drawn, in px. */
const drawnUpTo = (at: number, { currentTarget }: SyntheticEvent) =>
  Array.from(currentTarget.closest('[role=row]')?.querySelectorAll('[aria-colindex]') ?? [])
    .slice(0, at + 1)
    .map((cell) => Math.floor(cell.getBoundingClientRect().width))

const dragged = 'application/x-meterkast-column'
