import type { Model } from './model'
import type { Stage } from './stage'
import { panned, zoomed } from './view'

/** What a key does on the chart: where the crosshair is then. Null when it means nothing here. */
export function keyStep(
  key: string,
  shift: boolean,
  place: number | null,
  model: Model,
  stage: Stage,
): { place: number | null } | null {
  const last = model.starts.length - 1
  const { start, end } = stage.view()
  const middle = place === null ? (start + end) / 2 : (model.starts[place] ?? start)
  const firstInSight = stage.frame()?.first ?? 0
  const go = (to: number) => {
    const next = Math.min(last, Math.max(0, to))
    const instant = model.starts[next] ?? start
    if (instant < start || (model.ends[next] ?? end) > end) {
      stage.look(panned({ start, end }, instant - (start + end) / 2))
    }
    return { place: last < 0 ? null : next }
  }
  switch (key) {
    case 'ArrowRight':
      return go(place === null ? firstInSight : place + (shift ? 10 : 1))
    case 'ArrowLeft':
      return go(place === null ? (stage.frame()?.past ?? 1) - 1 : place - (shift ? 10 : 1))
    case 'Home':
      return go(0)
    case 'End':
      return go(last)
    case '+':
    case '=':
      stage.look(zoomed({ start, end }, 1.6, middle))
      return { place }
    case '-':
      stage.look(zoomed({ start, end }, 1 / 1.6, middle))
      return { place }
    case '0':
      stage.look(stage.whole())
      return { place }
    case 'Escape':
      return place === null ? null : { place: null }
    default:
      return null
  }
}
