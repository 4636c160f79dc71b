import { type ReactNode, useId } from 'react'
import { Age } from './age'
import { FailureView } from './failure-view'
import classes from './part.module.css'
import type { SeenAnswer } from './use-seen'

interface PartProps {
  title: string
  /** Beside the title: age, a link. */
  aside?: ReactNode
  children: ReactNode
}

/** A part of a page, under its name. */
export function Part({ title, aside, children }: PartProps) {
  const id = useId()
  return (
    <section className={classes.part} aria-labelledby={id}>
      <header className={classes.header}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  )
}

interface SeenPartProps<T> {
  title: string
  answer: SeenAnswer<T>
  children: (value: T) => ReactNode
}

/** A part that an upstream fills: drawn when it is here, failing by itself. */
export function SeenPart<T>({ title, answer: { seen, failure, retry }, children }: SeenPartProps<T>) {
  return (
    <Part title={title} aside={seen && <Age {...seen} />}>
      {failure && <FailureView failure={failure} onRetry={retry} as="strip" />}
      {seen ? children(seen.value) : !failure && <div className={classes.waiting} aria-busy="true" />}
    </Part>
  )
}
