import type { ReactNode } from 'react'
import classes from './account.module.css'

/** Something to know before going on, inside a dialog. */
export function Notice({ tone, children }: { tone: 'warn' | 'bad' | 'quiet'; children: ReactNode }) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
