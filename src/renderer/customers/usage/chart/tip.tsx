import type { Column } from '../column'
import { Swatch } from '../swatch'
import classes from './chart.module.css'
import type { Frame } from './frame'
import type { Model } from './model'

interface TipProps {
  frame: Frame
  model: Model
  place: number
  columns: Column[]
  when: (at: number) => string
}

/** The crosshair, and beside it what was there. */
export function Tip({ frame, model, place, columns, when }: TipProps) {
  const middle = frame.x(((model.starts[place] ?? 0) + (model.ends[place] ?? 0)) / 2)
  const x = Math.min(Math.max(middle, frame.left), frame.right)
  const isRight = x > (frame.left + frame.right) / 2
  return (
    <>
      <div
        className={classes.crosshair}
        style={{ left: x, top: frame.top, height: frame.bottom - frame.top }}
      />
      <div
        className={classes.tip}
        data-tip
        aria-hidden
        style={{
          left: x,
          top: frame.top,
          transform: `translateX(${isRight ? 'calc(-100% - 12px)' : '12px'})`,
        }}
      >
        <strong>{when(place)}</strong>
        <dl>
          {columns.map(({ key, name, mark, values, write }) => {
            const value = values[place] ?? Number.NaN
            return (
              <div key={key}>
                <dt>
                  <Swatch mark={value < 0 && typeof mark === 'number' ? 'income' : mark} />
                  {name}
                </dt>
                <dd>{Number.isNaN(value) ? '–' : write(value)}</dd>
              </div>
            )
          })}
        </dl>
      </div>
    </>
  )
}
