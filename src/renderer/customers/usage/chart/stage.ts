import { type ChartWords, draw, type Size } from './draw'
import type { Frame } from './frame'
import type { Model } from './model'
import { paintOf } from './paint'
import type { View } from './time-ticks'
import { leastOf, within } from './view'

/** A chart on a canvas that fills its parent: drawn again, once a frame, when what it shows, its size or the theme changes. */
export interface Stage {
  /** Another period is seen whole; the same one as closely as before. */
  show(model: Model, words: ChartWords): void
  /** Looks elsewhere or closer; what is not there is not looked at. */
  look(view: View): void
  /** What was drawn last; null before that. */
  frame(): Frame | null
  whole(): View
  view(): View
  end(): void
}

export function stageOn(canvas: HTMLCanvasElement, onDrawn: () => void): Stage {
  const ctx = canvas.getContext('2d')
  let shown: { model: Model; words: ChartWords } | null = null
  let view: View = { start: 0, end: 1 }
  let frame: Frame | null = null
  let asked = 0
  let paint = paintOf(canvas)

  const redraw = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0
      if (!ctx || !shown) return
      const size = fitted(canvas)
      if (size.width < 80 || size.height < 80) return
      frame = draw(ctx, shown.model, view, size, paint, shown.words)
      onDrawn()
    })
  }
  const repaint = () => {
    paint = paintOf(canvas)
    redraw()
  }
  const sizes = new ResizeObserver(redraw)
  sizes.observe(canvas.parentElement ?? canvas)
  const themes = new MutationObserver(repaint)
  themes.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
  // Letters measured before the typeface was here are too narrow.
  void document.fonts.ready.then(redraw)

  return {
    show(model, words) {
      const same = shown && sameView(shown.model.whole, model.whole)
      shown = { model, words }
      view = same ? within(view, model.whole, leastOf(model)) : model.whole
      redraw()
    },
    look(wanted) {
      if (!shown) return
      view = within(wanted, shown.model.whole, leastOf(shown.model))
      redraw()
    },
    frame: () => frame,
    view: () => view,
    whole: () => shown?.model.whole ?? view,
    end() {
      cancelAnimationFrame(asked)
      sizes.disconnect()
      themes.disconnect()
      shown = null
    },
  }
}

export const sameView = (one: View, other: View) => one.start === other.start && one.end === other.end

/** As many pixels as the screen has for it. */
function fitted(canvas: HTMLCanvasElement): Size {
  const { width, height } = (canvas.parentElement ?? canvas).getBoundingClientRect()
  const ratio = window.devicePixelRatio
  const wide = Math.round(width * ratio)
  const high = Math.round(height * ratio)
  // Setting a size clears the canvas, the same one too.
  if (canvas.width !== wide) canvas.width = wide
  if (canvas.height !== high) canvas.height = high
  return { width, height, ratio }
}
