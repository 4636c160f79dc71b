// biome-ignore-all lint/a11y/useSemanticElements: a grid of virtual rows is no table element.
import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ListColumn } from './column'
import classes from './list.module.css'

interface RowProps<Row, By extends string> {
  id: string
  index: number
  row: Row | undefined
  columns: readonly ListColumn<Row, By>[]
  atCursor: boolean
  active: boolean
  /** Undefined where rows cannot be selected. */
  selected: boolean | undefined
  onSelect: (row: Row) => void
  onClick: (row: Row) => void
  onDoubleClick: (row: Row) => void
}

export function ListRow<Row, By extends string>(props: RowProps<Row, By>) {
  const { row, columns, selected } = props
  const { t } = useTranslation()
  const selectable = selected !== undefined
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the focus and the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: rows are the grid's active descendants.
    <div
      role="row"
      id={props.id}
      className={classes.row}
      aria-rowindex={props.index + 2}
      aria-selected={selectable ? selected : props.active}
      data-cursor={props.atCursor || undefined}
      data-active={props.active || undefined}
      data-selected={selected || undefined}
      onClick={() => row !== undefined && props.onClick(row)}
      onDoubleClick={() => row !== undefined && props.onDoubleClick(row)}
    >
      {selectable && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the checkbox inside has the keys.
        // biome-ignore lint/a11y/useFocusableInteractive: the checkbox inside has the focus.
        <div role="gridcell" className={classes.tick} onClick={(event) => event.stopPropagation()}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('list.select')}
            checked={selected}
            onChange={() => row !== undefined && props.onSelect(row)}
          />
        </div>
      )}
      {columns.map((column, at) => (
        <div
          key={column.id}
          role="gridcell"
          tabIndex={-1}
          aria-colindex={at + 1 + (selectable ? 1 : 0)}
          className={classes.cell}
          data-frozen={at === 0 || undefined}
          data-align={column.align}
          style={{ width: `var(--w-${column.id})` }}
        >
          {row === undefined ? <span className={classes.awaited} /> : column.cell(row)}
        </div>
      ))}
    </div>
  )
}
