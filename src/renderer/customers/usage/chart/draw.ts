import { type AxisWords, drawRestDays, drawTimeAxis, drawUnits, drawValueAxis } from './draw-axes'
import { drawBars } from './draw-bars'
import { drawColumns } from './draw-columns'
import { drawLine } from './draw-line'
import { drawPeak } from './draw-peak'
import { type Frame, frameOf } from './frame'
import type { Model } from './model'
import type { Paint } from './paint'
import { timeTicks, type View } from './time-ticks'

export interface ChartWords extends AxisWords {
  peak: string
  /** Over the axes. */
  unit: string
  lineUnit: string
  /** What is written as 1: of money in minor units, 100. */
  one: number
}
/** In CSS pixels; `ratio` device pixels each. */
export interface Size {
  width: number
  height: number
  ratio: number
}

/** Below so many pixels an interval is no bar of its own any more. */
const barWidth = 2

/** Draws what is in sight. Takes as long as there are pixels, however many intervals there are. */
export function draw(
  ctx: CanvasRenderingContext2D,
  model: Model,
  view: View,
  size: Size,
  paint: Paint,
  words: ChartWords,
): Frame {
  ctx.setTransform(size.ratio, 0, 0, size.ratio, 0, 0)
  ctx.clearRect(0, 0, size.width, size.height)
  ctx.font = `400 11px ${paint.font}`
  ctx.fontKerning = 'normal'
  const measured = (write: (value: number) => string) => (value: number) =>
    ctx.measureText(write(value)).width
  const frame = frameOf(model, view, size, measured(words.value), measured(words.line), words.one)
  const width = frame.right - frame.left
  drawRestDays(ctx, frame, model, paint)
  drawValueAxis(ctx, frame, paint, words)
  drawUnits(ctx, frame, size.width, paint, words)
  const ticks = timeTicks(view, model.clock, width, model.resolution)
  drawTimeAxis(ctx, frame, model, paint, words, ticks)
  ctx.save()
  ctx.beginPath()
  ctx.rect(frame.left, 0, width, frame.bottom + 1)
  ctx.clip()
  const inSight = frame.past - frame.first
  if (inSight * barWidth <= width) drawBars(ctx, frame, model, paint)
  else drawColumns(ctx, frame, model, paint, size.ratio)
  drawLine(ctx, frame, model, paint)
  drawPeak(ctx, frame, model, paint, words.peak)
  ctx.restore()
  return frame
}
