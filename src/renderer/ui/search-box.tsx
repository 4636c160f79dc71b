import type { ViewList } from '@shared/view'
import { IconSearch } from '@tabler/icons-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../app/query'
import classes from './filter-bar.module.css'
import { useShortcuts } from './shortcuts'
import { toList } from './to-list'

interface SearchBoxProps {
  text: string
  /** Called while typing, on every keystroke. */
  onText: (text: string) => void
  placeholder: string
  remembered: ViewList | undefined
}

// Nobody needs them in the first picture.
const PastSearches = lazy(async () => ({
  default: (await import('../searches/past-searches')).PastSearches,
}))

/** Where a list is searched (`/`). */
export function SearchBox({ text, onText, placeholder, remembered }: SearchBoxProps) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(text)
  const [within, setWithin] = useState(false)
  const { mutate: remember } = useAction('searches.remember')
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
  useShortcuts([
    {
      id: 'list.search',
      group: 'list',
      keys: ['/'],
      label: t('keys.search'),
      run: () => field.current?.select(),
    },
  ])
  const type = (value: string) => {
    setTyped(value)
    leaving.current = false
    ahead.current.push(value)
    onText(value)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears whether the focus is in it.
    <div
      className={classes.box}
      onFocus={() => setWithin(true)}
      onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setWithin(false)}
    >
      <label className={classes.search}>
        <IconSearch size={15} stroke={1.6} aria-hidden />
        <input
          ref={field}
          type="text"
          value={typed}
          maxLength={200}
          placeholder={placeholder}
          aria-label={placeholder}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            leaving.current = false
            if (remembered && typed.trim().length > 1) remember({ list: remembered, text: typed.trim() })
          }}
          onKeyDown={(event) => {
            const past = event.key === 'ArrowDown' && !typed && firstPast(event.currentTarget)
            if (past) {
              event.preventDefault()
              return past.focus()
            }
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
      {remembered && within && typed === '' && (
        <Suspense>
          <PastSearches
            list={remembered}
            onSearch={(past) => {
              field.current?.focus()
              type(past)
            }}
            onLeave={() => field.current?.focus()}
          />
        </Suspense>
      )}
    </div>
  )
}

/** The first of what was looked for before, where that is offered. */
const firstPast = (field: HTMLElement) =>
  field.closest('search')?.querySelector<HTMLElement>('[data-past-search]')
