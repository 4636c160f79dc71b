import type { ReactNode } from 'react'
import classes from './empty.module.css'

interface EmptyProps {
  title: string
  /** `h1` where it is the whole screen. */
  as?: 'h1' | 'h2'
  /** What would be here, and how it gets here. */
  text: string
  /** The one button that fills it. */
  action?: ReactNode
}

/** In place of what is not there yet: teaches what would be here. */
export function Empty({ title, as: Heading = 'h2', text, action }: EmptyProps) {
  return (
    <div className={classes.empty}>
      <Heading className={classes.title}>{title}</Heading>
      <p className={classes.text}>{text}</p>
      {action}
    </div>
  )
}
