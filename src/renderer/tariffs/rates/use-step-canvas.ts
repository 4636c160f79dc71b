import { type RefObject, useEffect, useRef } from 'react'
import type { Size } from '../../customers/usage/chart/draw'
import { type Paint, paintOf } from '../../customers/usage/chart/paint'
import type { Extent } from './draw-steps'

type Draw = (ctx: CanvasRenderingContext2D, size: Size, paint: Paint) => Extent

/** A canvas that fills its parent, drawn again when what it shows, its size or the theme changes. Answers where things came. */
export function useStepCanvas(canvas: RefObject<HTMLCanvasElement | null>, draw: Draw) {
  const extent = useRef<Extent | null>(null)
  const latest = useRef(draw)
  latest.current = draw
  const redraw = useRef(() => {})

  useEffect(() => {
    const element = canvas.current
    const ctx = element?.getContext('2d')
    if (!element || !ctx) return
    redraw.current = () => {
      const size = fitted(element)
      if (size.width >= 80 && size.height >= 80) extent.current = latest.current(ctx, size, paintOf(element))
    }
    // It tells the first size too: so it is drawn once, and not before it can be.
    const sizes = new ResizeObserver(() => redraw.current())
    sizes.observe(element.parentElement ?? element)
    const themes = new MutationObserver(() => redraw.current())
    themes.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(() => redraw.current())
    return () => {
      redraw.current = () => {}
      sizes.disconnect()
      themes.disconnect()
    }
  }, [canvas])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new way to draw is drawn.
  useEffect(() => {
    if (extent.current) redraw.current()
  }, [draw])
  return extent
}

/** As many pixels as the screen has for it. */
function fitted(canvas: HTMLCanvasElement): Size {
  const { width, height } = (canvas.parentElement ?? canvas).getBoundingClientRect()
  const ratio = window.devicePixelRatio
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)]
  // Setting a size clears the canvas, the same one too.
  if (canvas.width !== wide) canvas.width = wide
  if (canvas.height !== high) canvas.height = high
  return { width, height, ratio }
}
