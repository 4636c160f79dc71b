import type { Frame } from './frame'
import type { Model } from './model'
import { layerColour, type Paint } from './paint'

/** Every interval in sight as a bar of its layers; what was there a year before stands wider and paler behind it. */
export function drawBars(ctx: CanvasRenderingContext2D, frame: Frame, model: Model, paint: Paint) {
  const zero = frame.y(0)
  for (let at = frame.first; at < frame.past; at += 1) {
    const from = frame.x(model.starts[at] ?? 0)
    const slot = frame.x(model.ends[at] ?? 0) - from
    const middle = from + slot / 2
    const earlier = model.before?.values[at] ?? Number.NaN
    const width = Math.max(1, Math.min(slot * (slot > 6 ? 0.62 : 0.8), 44))
    if (!Number.isNaN(earlier)) {
      ctx.fillStyle = paint.before
      const wide = Math.min(slot * 0.92, width * 1.5)
      bar(ctx, middle - wide / 2, wide, zero, frame.y(earlier))
    }
    drawStack(ctx, frame, model, paint, at, middle - width / 2, width)
  }
}

function drawStack(
  ctx: CanvasRenderingContext2D,
  frame: Frame,
  model: Model,
  paint: Paint,
  at: number,
  x: number,
  width: number,
) {
  let top = 0
  let low = 0
  model.layers.forEach(({ values }, place) => {
    const value = values[at] ?? Number.NaN
    if (Number.isNaN(value) || (value === 0 && model.layers.length > 1)) return
    const base = value > 0 ? top : low
    ctx.fillStyle = value >= 0 ? layerColour(paint, place) : paint.income
    bar(ctx, x, width, frame.y(base), frame.y(base + value))
    if (value > 0) top += value
    else low += value
  })
  if (low < 0 && top > 0) drawNet(ctx, frame.y(model.total.values[at] ?? 0), paint, x, width)
}

/** What is left of what is paid after what is earned. */
function drawNet(ctx: CanvasRenderingContext2D, y: number, paint: Paint, x: number, width: number) {
  if (width < 4) return
  ctx.fillStyle = paint.surface
  ctx.fillRect(x - 1, y - 2, width + 2, 4)
  ctx.fillStyle = paint.ink
  ctx.fillRect(x - 1, y - 1, width + 2, 2)
}

/** Rounded at its far end where there is room for it. A value too small to see is still a hair. */
function bar(ctx: CanvasRenderingContext2D, x: number, width: number, from: number, to: number) {
  const rises = to <= from
  const height = Math.max(1, Math.abs(to - from))
  const top = rises ? from - height : from
  ctx.beginPath()
  if (width < 5 || height < 4) ctx.rect(x, top, width, height)
  else ctx.roundRect(x, top, width, height, rises ? [2, 2, 0, 0] : [0, 0, 2, 2])
  ctx.fill()
}
