import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Rows drawn above and below those in sight. */
const overscan = 6

interface Sight {
  /** First and last row to draw; `to` is before `from` where there is none. */
  from: number
  to: number
  /** More are never drawn at once. */
  most: number
  /** Whole rows that fit in sight. */
  fit: number
  /** Brings a row into sight, by the shortest way. */
  show: (index: number) => void
}

/**
 * Which of a list's rows to draw. All are as high, in px, so that this is counted and not measured: a million cost what ten do.
 * `above` is the height of what stays at the top of `scroller`, before the first row.
 */
export function useSight(
  scroller: RefObject<HTMLElement | null>,
  { count, height, above }: { count: number; height: number; above: number },
): Sight {
  const [top, setTop] = useState(0)
  // Before it is measured: rows are drawn with the first frame, and not in the one after it.
  const [room, setRoom] = useState(window.innerHeight)

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => setTop(Math.floor(element.scrollTop / height))
    // Else the frame that has scrolled is painted without the rows that came into sight.
    const scrolled = () => flushSync(look)
    const sizes = new ResizeObserver(() => setRoom(element.clientHeight))
    look()
    sizes.observe(element)
    element.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', scrolled)
    }
  }, [scroller, height])

  const rows = Math.ceil((room - above) / height)
  // A list that became shorter has not scrolled yet.
  const first = Math.max(0, Math.min(top, count - rows))
  return {
    from: Math.max(0, first - overscan),
    to: Math.min(count - 1, first + rows + overscan),
    most: rows + 2 * overscan + 1,
    fit: Math.floor((room - above) / height),
    show: useCallback(
      (index) => {
        const element = scroller.current
        if (!element) return
        const lowest = index * height
        const highest = lowest + height + above - element.clientHeight
        element.scrollTop = Math.min(lowest, Math.max(highest, element.scrollTop))
      },
      [scroller, height, above],
    ),
  }
}
