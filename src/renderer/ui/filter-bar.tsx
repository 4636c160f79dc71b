import type { ViewList } from '@shared/view'
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import classes from './filter-bar.module.css'
import { SearchBox } from './search-box'
import { useShortcuts } from './shortcuts'
import { toList } from './to-list'

export interface FilterChip {
  id: string
  /** The whole of it: "Status: overdue". */
  label: string
  /** Understood from what was typed. What taking it back does, in words. */
  asText?: string
  onRemove: () => void
}

interface FilterBarProps {
  text: string
  /** Called while typing, on every keystroke. */
  onText: (text: string) => void
  placeholder: string
  /** Under this name what is looked for is remembered, and offered while the box is empty. */
  remembered?: ViewList
  chips: readonly FilterChip[]
  /** Removes the text and all chips. */
  onClear: () => void
  count: number | undefined
  of: number | undefined
  /** True while count and sums are still of what was asked before. */
  stale?: boolean
  /** The controls that add filters. */
  children?: ReactNode
  /** At the far end: sums, age, export. */
  end?: ReactNode
}

/** Above a list: its search (`/`), every active filter as a chip, "312 of 48,210", and one key (shift C) that clears. */
export function FilterBar(props: FilterBarProps) {
  const { text, chips, onClear, count, of } = props
  const { t } = useTranslation()
  const { number } = useFormat()
  const filtered = chips.length > 0 || text !== ''
  useShortcuts(
    [{ id: 'list.clear', group: 'list', keys: ['shift+c'], label: t('keys.clear'), run: onClear }],
    filtered,
  )
  return (
    <search className={classes.bar}>
      <SearchBox
        text={text}
        onText={props.onText}
        placeholder={props.placeholder}
        remembered={props.remembered}
      />
      {props.children}
      {chips.map((chip) => (
        <span key={chip.id} className={classes.chip} data-understood={chip.asText !== undefined || undefined}>
          {chip.label}
          <button
            type="button"
            title={chip.asText}
            aria-label={chip.asText ?? t('list.remove', { filter: chip.label })}
            onClick={(event) => {
              toList(event.currentTarget)
              chip.onRemove()
            }}
          >
            <IconX size={12} stroke={2} aria-hidden />
          </button>
        </span>
      ))}
      {filtered && (
        <button
          type="button"
          className={classes.clear}
          title="Shift C"
          onClick={(event) => {
            // They go with what they take away.
            toList(event.currentTarget)
            onClear()
          }}
        >
          {t('list.clear')}
        </button>
      )}
      <span className={classes.count} aria-live="polite" data-stale={props.stale || undefined}>
        {count === undefined || of === undefined
          ? t('list.counting')
          : t('list.shown', { shown: number(count), of: number(of) })}
      </span>
      {props.end}
    </search>
  )
}
