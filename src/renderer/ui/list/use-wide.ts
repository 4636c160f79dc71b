import { type RefObject, useLayoutEffect } from 'react'

/** Marks a list, `data-wide`, while it is wider than its room. Rows of any other need nothing that stays at their side. */
export function useWide(scroller: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const element = scroller.current
    const header = element?.firstElementChild
    if (!element || !header) return
    const sizes = new ResizeObserver(() => {
      element.toggleAttribute('data-wide', element.scrollWidth > element.clientWidth)
    })
    sizes.observe(element)
    sizes.observe(header)
    return () => sizes.disconnect()
  }, [scroller])
}
