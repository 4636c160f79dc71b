import { dayOfColumns } from './day-of-columns'
import type { Frame } from './frame'
import { indexAt } from './intervals'
import type { Model } from './model'
import type { Paint } from './paint'

/** The thin line: through the middle of every interval, or through the means of what shares two pixels. Broken at gaps. */
export function drawLine(ctx: CanvasRenderingContext2D, frame: Frame, model: Model, paint: Paint) {
  const { line } = frame
  if (!line || !model.line) return
  const { sums } = model.line
  const { start, end } = frame.view
  ctx.beginPath()
  let drawing = false
  const go = (x: number, value: number) => {
    if (Number.isNaN(value)) drawing = false
    else if (drawing) ctx.lineTo(x, line.y(value))
    else ctx.moveTo(x, line.y(value))
    drawing = !Number.isNaN(value)
  }
  const stride = 2
  const perPixel = (end - start) / (frame.right - frame.left)
  if (frame.past - frame.first <= (frame.right - frame.left) / stride) {
    for (let at = frame.first; at < frame.past; at += 1) {
      go(frame.x(((model.starts[at] ?? 0) + (model.ends[at] ?? 0)) / 2), sums.mean(at, at + 1))
    }
  } else {
    const wide = dayOfColumns(frame, model.starts, stride)
    let from = frame.first
    for (let x = frame.left; x < frame.right; x += stride) {
      const past = indexAt(model.starts, start + (x + stride - frame.left) * perPixel) + 1
      const middle = Math.round((from + past - wide) / 2)
      const mean =
        wide > past - from ? sums.mean(middle, middle + wide) : sums.mean(from, Math.max(past, from + 1))
      go(x + stride / 2, mean)
      from = past
    }
  }
  ctx.strokeStyle = paint.surface
  ctx.lineWidth = 3.5
  ctx.lineJoin = 'round'
  ctx.stroke()
  ctx.strokeStyle = paint.line
  ctx.lineWidth = 1.5
  ctx.stroke()
}
