import { type RefObject, useCallback, useEffect, useState } from 'react'

export interface PageNumber {
  /** The page in the middle of the view, from 1. */
  value: number
  go: (page: number) => void
}

export function usePageNumber(scroller: RefObject<HTMLElement | null>, pages: number): PageNumber {
  const [value, setValue] = useState(1)

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const middle = element.scrollTop + element.clientHeight / 2
      const above = framesOf(element).filter((frame) => frame.offsetTop <= middle).length
      setValue(Math.max(1, above))
    }
    element.addEventListener('scroll', look, { passive: true })
    return () => element.removeEventListener('scroll', look)
  }, [scroller])

  const go = useCallback(
    (page: number) => {
      const element = scroller.current
      const frame = element && framesOf(element)[Math.min(pages, Math.max(1, page)) - 1]
      if (frame) element.scrollTop = frame.offsetTop - 8
    },
    [scroller, pages],
  )
  return { value, go }
}

/** The elements of the pages, in order. */
export const framesOf = (scroller: HTMLElement) =>
  Array.from(scroller.querySelectorAll<HTMLElement>(':scope > [data-page]'))
