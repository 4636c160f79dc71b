import { useEffect, useRef } from 'react'
import { useFormat } from '../i18n/format'
import classes from './views.module.css'

export interface ViewTab {
  id: string
  name: string
  href: string
  chosen: boolean
  /** Undefined while it is not known; null where there is none. */
  count: number | null | undefined
  onOpen: () => void
}

/** Views side by side, each with how many it finds. */
export function ViewTabs({ label, tabs }: { label: string; tabs: readonly ViewTab[] }) {
  const { number } = useFormat()
  const nav = useRef<HTMLElement>(null)
  const current = tabs.find(({ chosen }) => chosen)?.id
  // Where they are more than there is room for, the chosen one is in sight.
  useEffect(() => {
    if (current === undefined) return
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  return (
    <nav ref={nav} className={classes.tabs} aria-label={label} tabIndex={-1}>
      {tabs.map(({ id, name, href, chosen, count, onOpen }) => (
        <a
          key={id}
          href={href}
          className={classes.tab}
          aria-current={chosen ? 'page' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey) return
            event.preventDefault()
            onOpen()
          }}
        >
          <span title={name}>{name}</span>
          {count !== null && <small>{count !== undefined && number(count)}</small>}
        </a>
      ))}
    </nav>
  )
}
