// biome-ignore-all lint/a11y/useSemanticElements: a grid of virtual rows is no table element.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useCallback, useEffect, useId, useRef, useState } from 'react'
import { useAnswer } from '../../app/query'
import { FailureView } from '../failure-view'
import type { ListProps } from './column'
import { ColumnChooser } from './column-chooser'
import { ListHeader } from './header'
import classes from './list.module.css'
import { ListRow } from './row'
import { useColumns } from './use-columns'
import { useListKeys } from './use-list-keys'
import { usePlace } from './use-place'
import { useRows } from './use-rows'

const rowHeight = { comfortable: 36, compact: 28 }
const headerHeight = 32
/** Chromium makes no element taller than this, in px: a longer list gets lower rows. */
const tallest = 33_000_000
const overscan = 12

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
  const [cursor, setCursor] = useState(0)
  const layout = useColumns(props.name, columns)
  const virtual = useVirtualizer({
    count: count ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan,
    paddingStart: headerHeight,
    scrollPaddingStart: headerHeight,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: all rows are as high as the first.
  useEffect(() => virtual.measure(), [height])
  usePlace(scroller, cursor, setCursor, count !== undefined, loadPage)

  const items = virtual.getVirtualItems()
  const rows = useRows(loadPage, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  const follow = useRef(false)
  const goTo = useCallback(
    (index: number) => {
      // At either end there is no step to take along.
      follow.current = index !== cursor
      setCursor(index)
      virtual.scrollToIndex(index)
    },
    [virtual, cursor],
  )

  // While a row is shown beside the list, the cursor takes it along, as soon as its row is here.
  const current = rows.at(cursor)
  useEffect(() => {
    if (!follow.current || !current) return
    follow.current = false
    if (active !== null && rowKey(current) !== active) onPreview?.(current)
  }, [current, active, rowKey, onPreview])

  useEffect(() => {
    if (activeIndex === undefined || activeIndex === null || follow.current) return
    setCursor(activeIndex)
    if (!inSight(scroller.current, activeIndex * height, height)) virtual.scrollToIndex(activeIndex)
  }, [activeIndex, virtual, height])

  const select = props.onSelect
  const toggle = (row: Row) => select?.(toggled(props.selected, rowKey(row)))
  useListKeys({
    count: count ?? 0,
    cursor,
    visible: Math.max(1, Math.floor((virtual.scrollRect?.height ?? 0) / height) - 2),
    goTo,
    open: () => current && onOpen(current),
    preview: () => current && (onPreview ?? onOpen)(current),
    select: select && (() => current && toggle(current)),
    back: props.onBack,
  })

  const widths = Object.fromEntries(layout.shown.map((column) => [`--w-${column.id}`, `${column.width}px`]))
  const style: CSSProperties = { ...widths, '--row': `${height}px` }
  const shown = layout.shown.flatMap(
    (column) => columns.find((candidate) => candidate.id === column.id) ?? [],
  )

  return (
    <div className={classes.frame}>
      {/* Beside the grid: only rows may be in it. */}
      <ColumnChooser columns={columns} layout={layout} />
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
        aria-busy={count === undefined}
      >
        <ListHeader {...props} layout={layout} shown={shown} />
        <div
          role="rowgroup"
          className={classes.body}
          style={{ height: virtual.getTotalSize() - headerHeight }}
        >
          <div
            role="presentation"
            style={{ transform: `translateY(${(items[0]?.start ?? headerHeight) - headerHeight}px)` }}
          >
            {items.map(({ index }) => {
              const row = rows.at(index)
              const key = row && rowKey(row)
              return (
                <ListRow
                  key={index}
                  id={`${id}-${index}`}
                  index={index}
                  row={row}
                  columns={shown}
                  atCursor={index === cursor}
                  active={key !== undefined && key === active}
                  selected={select && key !== undefined ? (props.selected?.has(key) ?? false) : undefined}
                  onSelect={toggle}
                  onClick={(chosen) => {
                    setCursor(index)
                    ;(onPreview ?? onOpen)(chosen)
                  }}
                  onDoubleClick={onOpen}
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

/** By the element itself: the virtualizer learns of a restored place only with the next scroll event. */
function inSight(scroller: HTMLElement | null, top: number, height: number) {
  if (!scroller) return false
  return (
    top >= scroller.scrollTop && top + height + headerHeight <= scroller.scrollTop + scroller.clientHeight
  )
}

function toggled(selected: ReadonlySet<string> | undefined, key: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(key)) next.add(key)
  return next
}
