import './words'
import type { PastSearch } from '@shared/search-operations'
import type { ViewList } from '@shared/view'
import { IconHistory, IconPin, IconPinFilled, IconX } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction, useAnswer } from '../app/query'
import classes from './searches.module.css'

interface PastSearchesProps {
  list: ViewList
  onSearch: (text: string) => void
  /** Back to the box. */
  onLeave: () => void
}

/** What was looked for before, under an empty box: arrow keys go through it, Delete removes one, with Alt the arrow up keeps it. */
export function PastSearches({ list, onSearch, onLeave }: PastSearchesProps) {
  const { t } = useTranslation('searches')
  // Another window may have searched meanwhile.
  const searches = useAnswer('searches.list', { list }, { staleTime: 0 }).data ?? []
  const keep = useAction('searches.keep')
  const forget = useAction('searches.forget')
  if (searches.length === 0) return null
  const remove = (text: string) => {
    onLeave()
    forget.mutate({ list, text })
  }
  const toggle = ({ text, kept }: PastSearch) => keep.mutate({ list, text, kept: !kept })
  const press = (event: KeyboardEvent<HTMLButtonElement>, search: PastSearch) => {
    const item = event.currentTarget.closest('li')
    const to = (other: Element | null | undefined) =>
      other ? other.querySelector('button')?.focus() : onLeave()
    if (event.key === 'ArrowUp' && event.altKey) toggle(search)
    else if (event.key === 'ArrowDown' && item?.nextElementSibling) to(item.nextElementSibling)
    else if (event.key === 'ArrowUp') to(item?.previousElementSibling)
    else if (event.key === 'Delete') remove(search.text)
    else if (event.key === 'Escape') onLeave()
    else if (event.key !== 'ArrowDown') return
    event.preventDefault()
  }
  return (
    // Pressing the mouse on it must not first take the focus, and so the list, away.
    <section className={classes.past} aria-label={t('title')} onMouseDown={(event) => event.preventDefault()}>
      <ul>
        {searches.map(({ text, kept }) => (
          <li key={text}>
            <button
              type="button"
              className={classes.search}
              data-past-search
              aria-keyshortcuts="Delete Alt+ArrowUp"
              tabIndex={-1}
              translate="no"
              onClick={() => onSearch(text)}
              onKeyDown={(event) => press(event, { text, kept })}
            >
              <IconHistory size={14} stroke={1.6} aria-hidden />
              <span title={text}>{text}</span>
            </button>
            <button
              type="button"
              className={classes.tool}
              aria-pressed={kept}
              aria-label={t('keep', { text })}
              title={t('keep', { text })}
              tabIndex={-1}
              onClick={() => toggle({ text, kept })}
            >
              {kept ? (
                <IconPinFilled size={14} aria-hidden />
              ) : (
                <IconPin size={14} stroke={1.6} aria-hidden />
              )}
            </button>
            <button
              type="button"
              className={classes.tool}
              aria-label={t('forget', { text })}
              title={t('forget', { text })}
              tabIndex={-1}
              onClick={() => remove(text)}
            >
              <IconX size={14} stroke={1.6} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      {searches.some(({ kept }) => !kept) && (
        <button type="button" className={classes.clear} onClick={() => forget.mutate({ list })}>
          {t('clear')}
        </button>
      )}
    </section>
  )
}
