import { VisuallyHidden } from '@mantine/core'
import { sortedBy } from '@shared/sort'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ListProps } from './column'
import classes from './list.module.css'
import { sortAlone, sortNext } from './sorting'

interface SortButtonProps<By extends string> extends Pick<ListProps<unknown, By>, 'sort' | 'onSort'> {
  label: string
  by: By
}

/** In a header: sorts by its column alone, and with Shift by it too. Sorted by several, it says its place. */
export function SortButton<By extends string>({ label, by, sort, onSort }: SortButtonProps<By>) {
  const { t } = useTranslation()
  const columns = sortedBy(sort)
  const at = columns.findIndex((column) => column.by === by)
  const direction = columns[at]?.direction
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp
  return (
    <button
      type="button"
      className={classes.sort}
      title={t('list.sortToo', { column: label })}
      onClick={({ shiftKey }) => onSort((shiftKey ? sortNext : sortAlone)(sort, by))}
    >
      <span>{label}</span>
      {direction && <Arrow size={13} stroke={2} aria-hidden />}
      {direction && columns.length > 1 && (
        <b className={classes.place} aria-hidden>
          {at + 1}
        </b>
      )}
      {/* Only one column may say it by aria-sort. */}
      {direction && at > 0 && (
        <VisuallyHidden>{t(`list.sortedThen.${direction}`, { place: at + 1 })}</VisuallyHidden>
      )}
    </button>
  )
}
