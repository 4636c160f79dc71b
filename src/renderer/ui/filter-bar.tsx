import { IconSearch, IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import classes from './filter-bar.module.css'
import { useShortcuts } from './shortcuts'

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
  const { text, onText, chips, onClear, count, of } = props
  const { t } = useTranslation()
  const { number } = useFormat()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(text)
  // The route is the truth, but what is typed is ahead of it: a text of ours that arrives late must not undo newer letters.
  const ahead = useRef<string[]>([])
  // Whoever leaves for the list means what was typed, and not what is still shown: Enter there opens somebody.
  const leaving = useRef(false)
  useEffect(() => {
    if (leaving.current && text === field.current?.value) toList(field.current)
    const place = ahead.current.indexOf(text)
    ahead.current = ahead.current.slice(place + 1)
    if (place < 0) {
      ahead.current = []
      setTyped(text)
    }
  }, [text])
  const filtered = chips.length > 0 || text !== ''
  useShortcuts([
    {
      id: 'list.search',
      group: 'list',
      keys: ['/'],
      label: t('keys.search'),
      run: () => field.current?.select(),
    },
  ])
  useShortcuts(
    [{ id: 'list.clear', group: 'list', keys: ['shift+c'], label: t('keys.clear'), run: onClear }],
    filtered,
  )
  const type = (value: string) => {
    setTyped(value)
    leaving.current = false
    ahead.current.push(value)
    onText(value)
  }
  return (
    <search className={classes.bar}>
      <label className={classes.search}>
        <IconSearch size={15} stroke={1.6} aria-hidden />
        <input
          ref={field}
          type="text"
          value={typed}
          maxLength={200}
          placeholder={props.placeholder}
          aria-label={props.placeholder}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            leaving.current = false
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === 'ArrowDown') {
              event.preventDefault()
              if (typed === text) toList(event.currentTarget)
              else leaving.current = true
            }
            if (event.key !== 'Escape') return
            event.preventDefault()
            if (typed) type('')
            else toList(event.currentTarget)
          }}
        />
      </label>
      {props.children}
      {chips.map((chip) => (
        <span key={chip.id} className={classes.chip} data-understood={chip.asText !== undefined || undefined}>
          {chip.label}
          <button
            type="button"
            title={chip.asText}
            aria-label={chip.asText ?? t('list.remove', { filter: chip.label })}
            onClick={chip.onRemove}
          >
            <IconX size={12} stroke={2} aria-hidden />
          </button>
        </span>
      ))}
      {filtered && (
        <button type="button" className={classes.clear} onClick={onClear} title="Shift C">
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

/** From the search on to what it found. */
function toList(field: HTMLElement) {
  const list = field.closest('main')?.querySelector<HTMLElement>('[role="grid"]')
  if (list) list.focus()
  else field.blur()
}
