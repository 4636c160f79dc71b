// biome-ignore-all lint/a11y/useSemanticElements: a grid of virtual rows is no table element.
import { Checkbox } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { cellStyle, type ListColumn } from './column'
import classes from './list.module.css'

interface RowProps<Row, By extends string> {
  id: string
  index: number
  row: Row | undefined
  /** The same array for the same columns. */
  columns: readonly ListColumn<Row, By>[]
  atCursor: boolean
  active: boolean
  /** Undefined where rows cannot be selected. */
  selected: boolean | undefined
}

function Row<Row, By extends string>(props: RowProps<Row, By>) {
  const { row, columns, selected } = props
  const selectable = selected !== undefined
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: rows are the grid's active descendants.
    <div
      role="row"
      id={props.id}
      className={classes.row}
      aria-rowindex={props.index + 2}
      aria-selected={selectable ? selected : props.active}
      aria-current={(selectable && props.active) || undefined}
      data-cursor={props.atCursor || undefined}
      data-active={props.active || undefined}
      data-selected={selected || undefined}
    >
      {selectable && <Tick selected={selected} />}
      {columns.map((column, at) => (
        <div
          key={column.id}
          role="gridcell"
          tabIndex={-1}
          aria-colindex={at + 1 + (selectable ? 1 : 0)}
          className={classes.cell}
          data-frozen={at === 0 || undefined}
          data-align={column.align}
          data-grows={column.grows || undefined}
          style={cellStyle(column)}
        >
          {row === undefined ? <span className={classes.awaited} /> : column.cell(row)}
        </div>
      ))}
    </div>
  )
}

/** Every row on screen stands in a list that is drawn anew with each key: only what changed is. */
export const ListRow = memo(Row) as typeof Row

/** Between two letters nearly all rows change and nearly no tick does. */
const Tick = memo(function Tick({ selected }: { selected: boolean }) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the checkbox inside has the focus.
    <div role="gridcell" className={classes.tick} data-tick>
      <Checkbox size="xs" tabIndex={-1} aria-label={t('list.select')} checked={selected} readOnly />
    </div>
  )
})
