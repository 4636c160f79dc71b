// biome-ignore-all lint/a11y/useSemanticElements: a grid of virtual rows is no table element.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid has the focus and the keys.
// biome-ignore-all lint/a11y/noStaticElementInteractions: one listener stands for those of all rows.
import { VisuallyHidden } from '@mantine/core'
import { type CSSProperties, type MouseEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import { useAnswer } from '../../app/query'
import { FailureView } from '../failure-view'
import type { ListProps } from './column'
import { ColumnChooser } from './column-chooser'
import { ListHeader } from './header'
import classes from './list.module.css'
import { ListRow } from './row'
import { useSortedWords } from './sorted-words'
import { useColumns } from './use-columns'
import { useListKeys } from './use-list-keys'
import { usePlace } from './use-place'
import { useRows } from './use-rows'
import { useSight } from './use-sight'
import { useWide } from './use-wide'

const rowHeight = { comfortable: 36, compact: 28 }
const headerHeight = 32
/** Chromium makes no element taller than this, in px: a longer list gets lower rows. */
const tallest = 33_000_000

declare module 'react' {
  interface CSSProperties {
    [variable: `--${string}`]: string | number
  }
}

/** Any number of rows, drawn where they are seen and fetched by page. */
export function List<Row, By extends string>(props: ListProps<Row, By>) {
  const { columns, count, loadPage, rowKey, active = null, activeIndex, onPreview, onOpen } = props
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const density = useAnswer('settings.get', {}).data?.density ?? 'comfortable'
  const height = (count ?? 0) * rowHeight[density] > tallest ? rowHeight.compact : rowHeight[density]
  const [cursor, moveCursor] = useState(0)
  /** The row that the cursor takes along as soon as it is here. */
  const follow = useRef<number | null>(null)
  const setCursor = useCallback((index: number, along = false) => {
    follow.current = along ? index : null
    moveCursor(index)
  }, [])
  const layout = useColumns(props.name, columns, props.ownColumns)
  // Always the same, so that the header is not drawn anew with each letter of a search.
  const { onSort } = props
  const sortNow = useRef(onSort)
  sortNow.current = onSort
  const sortBy = useCallback<typeof onSort>((sort) => sortNow.current(sort), [])
  useWide(scroller)
  const { from, to, most, fit, show } = useSight(scroller, { count: count ?? 0, height, above: headerHeight })
  const leaving = usePlace({
    name: props.name,
    scroller,
    cursor,
    setCursor,
    ready: count !== undefined,
    identity: loadPage,
  })

  const sortedWords = useSortedWords(columns)

  const rows = useRows(loadPage, from, Math.max(from, to))
  const current = rows.at(cursor)
  const goTo = useCallback(
    (index: number) => {
      // At either end there is no step to take along, but the row there may not be the one that is shown.
      if (index === cursor && active !== null && current && rowKey(current) !== active) onPreview?.(current)
      setCursor(index, index !== cursor)
      show(index)
    },
    [show, cursor, setCursor, current, active, rowKey, onPreview],
  )

  // While a row is shown beside the list, the cursor takes it along. A key may come between a drawing and this.
  useEffect(() => {
    if (follow.current !== cursor || !current) return
    follow.current = null
    if (active !== null && rowKey(current) !== active) onPreview?.(current)
  }, [cursor, current, active, rowKey, onPreview])

  useEffect(() => {
    if (activeIndex === undefined || activeIndex === null || follow.current !== null) return
    setCursor(activeIndex)
    show(activeIndex)
  }, [activeIndex, show, setCursor])

  const select = props.onSelect
  const toggle = (row: Row) => select?.(toggled(props.selected, rowKey(row)))
  /** The row of the last click: a second one may meet another, which came there in between. */
  const clicked = useRef<string | null>(null)
  const open = (row: Row, index: number) => {
    leaving(index)
    onOpen(row)
  }
  const click = (event: MouseEvent) => {
    const index = rowAt(event)
    const row = rows.passing ? undefined : rows.at(index)
    if (event.detail < 2) clicked.current = row ? rowKey(row) : null
    if (!row) return
    if (event.target instanceof Element && event.target.closest('[data-tick]')) return toggle(row)
    setCursor(index)
    onPreview ? onPreview(row) : open(row, index)
  }
  const doubleClick = (event: MouseEvent) => {
    const index = rowAt(event)
    const row = rows.at(index)
    if (row && rowKey(row) === clicked.current) open(row, index)
  }
  useListKeys({
    count: count ?? 0,
    cursor,
    // One stays in sight, to go on reading from.
    visible: Math.max(1, fit - 1),
    goTo,
    open: () => current && open(current, cursor),
    preview: onPreview && (() => current && onPreview(current)),
    select: select && (() => current && toggle(current)),
    back: props.onBack,
  })

  const widths = Object.fromEntries(layout.shown.map((column) => [`--w-${column.id}`, `${column.width}px`]))
  const style: CSSProperties = { ...widths, '--row': `${height}px` }
  const shown = layout.columns

  return (
    <div className={classes.frame}>
      {/* Beside the grid: only rows may be in it. */}
      <ColumnChooser columns={columns} layout={layout} sort={props.sort} onSort={sortBy} />
      <VisuallyHidden aria-live="polite">{sortedWords(props.sort)}</VisuallyHidden>
      <div
        ref={scroller}
        className={classes.scroller}
        style={style}
        role="grid"
        tabIndex={0}
        aria-label={props.label}
        aria-rowcount={(count ?? -2) + 1}
        aria-colcount={shown.length + (select ? 1 : 0)}
        aria-multiselectable={select ? true : undefined}
        aria-activedescendant={current ? `${id}-${cursor}` : undefined}
        aria-busy={count === undefined || rows.passing}
      >
        <ListHeader layout={layout} sort={props.sort} onSort={sortBy} selectable={select !== undefined} />
        <div role="rowgroup" className={classes.body} style={{ height: (count ?? 0) * height }}>
          <div
            role="presentation"
            className={classes.rows}
            data-passing={rows.passing || undefined}
            onClick={click}
            onDoubleClick={doubleClick}
            style={rows.passing ? undefined : { transform: `translateY(${from * height}px)` }}
          >
            {Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).map((place) => {
              const index = rows.drawn.from + place - from
              const row = rows.drawn.at(index)
              const key = row && rowKey(row)
              return (
                <ListRow
                  // One that left makes place for one that comes: its cells are written anew, and not made.
                  key={index % most}
                  id={`${id}-${index}`}
                  index={index}
                  row={row}
                  columns={shown}
                  atCursor={index === cursor}
                  active={key !== undefined && key === active}
                  selected={select && key !== undefined ? (props.selected?.has(key) ?? false) : undefined}
                />
              )
            })}
          </div>
        </div>
      </div>
      {count === 0 && <div className={classes.empty}>{props.empty}</div>}
      {rows.failure && !current && (
        <div className={classes.empty}>
          <FailureView failure={rows.failure} onRetry={rows.retry} />
        </div>
      )}
    </div>
  )
}

/** One listener for all rows: which one was meant. */
function rowAt({ target }: MouseEvent) {
  const row = target instanceof Element ? target.closest('[role="row"]') : null
  return Number(row?.getAttribute('aria-rowindex') ?? 0) - 2
}

function toggled(selected: ReadonlySet<string> | undefined, key: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(key)) next.add(key)
  return next
}
