import type { Frame } from './frame'
import type { Model } from './model'
import type { Paint } from './paint'

/** A dot on the peak, and above it how much it was and when; nothing while it is out of sight. */
export function drawPeak(
  ctx: CanvasRenderingContext2D,
  frame: Frame,
  model: Model,
  paint: Paint,
  words: string,
) {
  const { peak } = model
  if (peak === null || peak < frame.first || peak >= frame.past) return
  const x = frame.x(((model.starts[peak] ?? 0) + (model.ends[peak] ?? 0)) / 2)
  if (x < frame.left || x > frame.right) return
  const y = frame.y(model.total.values[peak] ?? 0)
  const top = frame.y(model.up.values[peak] ?? 0)
  ctx.font = `500 11px ${paint.font}`
  const width = ctx.measureText(words).width
  const from = Math.min(Math.max(x - width / 2, frame.left + 4), frame.right - width - 4)
  const baseline = Math.max(12, top - 12)
  ctx.fillStyle = paint.surface
  ctx.globalAlpha = 0.85
  ctx.fillRect(from - 4, baseline - 12, width + 8, 17)
  ctx.globalAlpha = 1
  ctx.fillStyle = paint.ink
  ctx.textAlign = 'left'
  ctx.textBaseline = 'alphabetic'
  ctx.fillText(words, from, baseline)
  ctx.beginPath()
  ctx.arc(x, y, 2.5, 0, 2 * Math.PI)
  ctx.fill()
  ctx.lineWidth = 1.5
  ctx.strokeStyle = paint.surface
  ctx.stroke()
}
