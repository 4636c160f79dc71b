import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { Column } from '../column'
import classes from './chart.module.css'
import type { ChartWords } from './draw'
import { gestures } from './gestures'
import { indexAt } from './intervals'
import { keyStep } from './keys'
import type { Model } from './model'
import { type Stage, stageOn } from './stage'
import { Tip } from './tip'

export interface ChartProps {
  model: Model
  words: ChartWords
  columns: Column[]
  /** When an interval was. */
  when: (at: number) => string
  /** What is seen, for who does not: period, sum, peak. */
  summary: string
  /** What it is called and which keys it knows. */
  label: string
  keys: string
  /** Where it is drawn. */
  canvasRef: RefObject<HTMLCanvasElement | null>
}

/** The chart itself, with a crosshair that follows the pointer or the arrow keys. */
export function Chart({ model, words, columns, when, summary, label, keys, canvasRef: canvas }: ChartProps) {
  const area = useRef<HTMLDivElement>(null)
  const stage = useRef<Stage | null>(null)
  const shown = useRef(model)
  shown.current = model
  const [pointed, setPointed] = useState<number | null>(null)
  const [byKey, setByKey] = useState(false)
  const hasTip = useRef(false)
  hasTip.current = pointed !== null
  const [, drawAgain] = useState(0)

  useEffect(() => {
    if (!canvas.current || !area.current) return
    const mine = stageOn(canvas.current, () => {
      if (hasTip.current) drawAgain((frame) => frame + 1)
    })
    stage.current = mine
    const stop = gestures(area.current, mine, (instant) => {
      setByKey(false)
      setPointed(instant === null ? null : placeAt(shown.current, instant))
    })
    return () => {
      stop()
      mine.end()
    }
  }, [canvas])
  useEffect(() => stage.current?.show(model, words), [model, words])

  const frame = stage.current?.frame() ?? null
  const place = pointed !== null && pointed < model.starts.length ? pointed : null
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !stage.current) return
    const step = keyStep(event.key, event.shiftKey, place, model, stage.current)
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    setByKey(true)
    setPointed(step.place)
  }
  return (
    <div
      ref={area}
      className={classes.area}
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk through it.
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={() => setPointed(null)}
    >
      <canvas ref={canvas} className={classes.canvas} role="img" aria-label={summary} />
      {frame && place !== null && (
        <Tip frame={frame} model={model} place={place} columns={columns} when={when} />
      )}
      <span className={classes.unseen}>{keys}</span>
      <span className={classes.unseen} aria-live="polite">
        {byKey && place !== null && said(columns, place, when)}
      </span>
    </div>
  )
}

/** The interval at an instant; null in a gap between two. */
function placeAt({ starts, ends }: Model, instant: number): number | null {
  const place = indexAt(starts, instant)
  return place >= 0 && instant < (ends[place] ?? 0) ? place : null
}

function said(columns: Column[], place: number, when: (at: number) => string): string {
  const parts = columns.flatMap(({ name, values, write }) => {
    const value = values[place] ?? Number.NaN
    return Number.isNaN(value) ? [] : [`${name} ${write(value)}`]
  })
  return [when(place), ...parts].join(', ')
}
