import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PageSize } from './pdf-page'

/** 1 is as large as on paper. */
const steps = [0.25, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]
/** A page that fits the width is never larger than this. */
const widest = 1.25
/** Left and right of a page that fits the width, in CSS pixels. */
const margin = 16

export interface Zoom {
  value: number
  fits: boolean
  larger: () => void
  smaller: () => void
  fit: () => void
}

/** As wide as there is room, until the person wants it larger or smaller. */
export function useZoom(scroller: RefObject<HTMLElement | null>, page: PageSize): Zoom {
  const [chosen, setChosen] = useState<number | null>(null)
  const [width, setWidth] = useState(0)

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    setWidth(element.clientWidth)
    const watcher = new ResizeObserver(() => setWidth(element.clientWidth))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [scroller])

  const fitting = Math.min(widest, Math.max(0.1, (width - 2 * margin) / page.width))
  const value = chosen ?? fitting

  // What was in the middle stays in the middle.
  const last = useRef(value)
  useEffect(() => {
    const element = scroller.current
    const ratio = value / last.current
    last.current = value
    if (!element || ratio === 1) return
    const half = element.clientHeight / 2
    element.scrollTop = (element.scrollTop + half) * ratio - half
  }, [scroller, value])

  return {
    value,
    fits: chosen === null,
    larger: () => setChosen(steps.find((step) => step > value + 0.01) ?? value),
    smaller: () => setChosen(steps.findLast((step) => step < value - 0.01) ?? value),
    fit: () => setChosen(null),
  }
}
