import type { Mark } from './column'
import classes from './swatch.module.css'

/** How something is drawn: a square of its colour, or a stroke for the thin line. */
export function Swatch({ mark }: { mark: Mark | null }) {
  if (mark === null) return <span className={classes.swatch} aria-hidden />
  const name = typeof mark === 'number' ? String(Math.min(mark, 5) + 1) : mark
  return <span className={classes.swatch} data-mark={name} aria-hidden />
}
