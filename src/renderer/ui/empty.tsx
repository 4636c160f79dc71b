import type { ReactNode } from 'react'
import classes from './empty.module.css'

interface EmptyProps {
  title: string
  /** What would be here, and how it gets here. */
  text: string
  /** The one button that fills it. */
  action?: ReactNode
}

/** In place of what is not there yet: teaches what would be here. */
export function Empty({ title, text, action }: EmptyProps) {
  return (
    <div className={classes.empty}>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{text}</p>
      {action}
    </div>
  )
}
