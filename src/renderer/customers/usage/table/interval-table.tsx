import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Column } from '../column'
import { Swatch } from '../swatch'
import classes from './table.module.css'

interface IntervalTableProps {
  count: number
  columns: Column[]
  when: (at: number) => string
}

const rowHeight = 28

/** Every interval as a row, in the order of time. Only the rows in sight are there. */
export function IntervalTable({ count, columns, when }: IntervalTableProps) {
  const { t } = useTranslation('usage')
  const scroller = useRef<HTMLElement>(null)
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const inSight = rows.getVirtualItems()
  const above = inSight[0]?.start ?? 0
  const below = rows.getTotalSize() - (inSight.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section ref={scroller} className={classes.scroller} aria-label={t('table.label')} tabIndex={0}>
      <table className={classes.table} aria-rowcount={count + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('table.when')}</th>
            {columns.map(({ key, name, mark }) => (
              <th key={key} scope="col" title={name}>
                <Swatch mark={mark} /> {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr aria-hidden style={{ height: above }} />}
          {inSight.map(({ index }) => (
            <tr key={index} aria-rowindex={index + 2}>
              <th scope="row">{when(index)}</th>
              {columns.map(({ key, mark, values, write }) => {
                const value = values[index] ?? Number.NaN
                return (
                  <td key={key} data-income={(value < 0 && mark !== 'line') || undefined}>
                    {Number.isNaN(value) ? t('totals.none') : write(value)}
                  </td>
                )
              })}
            </tr>
          ))}
          {below > 0 && <tr aria-hidden style={{ height: below }} />}
        </tbody>
      </table>
    </section>
  )
}
