import type { Stage } from './stage'
import { panned, zoomed } from './view'

/** Over the chart: wheel and pinch zoom, drag pans, a double click shows everything. Answers how to stop listening. */
export function gestures(
  area: HTMLElement,
  stage: Stage,
  onPoint: (instant: number | null) => void,
): () => void {
  const stop = new AbortController()
  const on = <E extends keyof HTMLElementEventMap>(
    event: E,
    handle: (event: HTMLElementEventMap[E]) => void,
  ) => area.addEventListener(event, handle, { signal: stop.signal, passive: false })
  const fingers = new Map<number, number>()

  const xOf = (clientX: number) => clientX - area.getBoundingClientRect().left
  const instantAt = (x: number) => {
    const frame = stage.frame()
    const { start, end } = stage.view()
    return frame ? start + ((x - frame.left) / (frame.right - frame.left)) * (end - start) : start
  }
  const perPixel = () => {
    const frame = stage.frame()
    const { start, end } = stage.view()
    return frame ? (end - start) / (frame.right - frame.left) : 0
  }

  on('wheel', (event) => {
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY)
    const { start, end } = stage.view()
    const whole = stage.whole()
    const isWhole = end - start >= whole.end - whole.start
    // Nothing to zoom out of: the page may scroll.
    if (isWhole && !event.ctrlKey && (sideways || event.deltaY > 0)) return
    event.preventDefault()
    if (sideways) return stage.look(panned(stage.view(), event.deltaX * perPixel()))
    const factor = Math.exp(-pixels(event) * (event.ctrlKey ? 0.01 : 0.0022))
    stage.look(zoomed(stage.view(), factor, instantAt(xOf(event.clientX))))
  })
  on('dblclick', () => stage.look(stage.whole()))
  on('pointerdown', (event) => {
    if (event.button !== 0) return
    fingers.set(event.pointerId, event.clientX)
    area.setPointerCapture(event.pointerId)
  })
  on('pointermove', (event) => {
    const before = fingers.get(event.pointerId)
    if (before === undefined) return onPoint(instantAt(xOf(event.clientX)))
    if (Math.abs(event.clientX - before) >= 1) onPoint(null)
    const other = [...fingers].find(([finger]) => finger !== event.pointerId)?.[1]
    if (other === undefined) stage.look(panned(stage.view(), (before - event.clientX) * perPixel()))
    else {
      const factor = Math.abs(event.clientX - other) / Math.max(1, Math.abs(before - other))
      stage.look(zoomed(stage.view(), factor, instantAt(xOf(other))))
    }
    fingers.set(event.pointerId, event.clientX)
  })
  for (const over of ['pointerup', 'pointercancel'] as const)
    on(over, ({ pointerId }) => fingers.delete(pointerId))
  on('pointerleave', () => onPoint(null))
  return () => stop.abort()
}

/** Some wheels count lines. */
const pixels = ({ deltaY, deltaMode }: WheelEvent) =>
  deltaY * (deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1)
