import type { SaidField } from '@shared/contract'
import classes from './said-fields.module.css'

/** Everything a system said of a thing, word for word: what we have no name for is not lost. */
export function SaidFields({ said, title }: { said: readonly SaidField[]; title: string }) {
  return (
    <details className={classes.said}>
      <summary>{title}</summary>
      <dl>
        {said.map(({ path, text }) => [<dt key={`${path} name`}>{path}</dt>, <dd key={path}>{text}</dd>])}
      </dl>
    </details>
  )
}
