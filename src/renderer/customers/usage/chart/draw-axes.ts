import { dayLength, startOfDay } from './clock'
import type { Frame } from './frame'
import type { Model } from './model'
import type { Paint } from './paint'
import type { TimeTick } from './time-ticks'

/** How values and times are written beside the chart. */
export interface AxisWords {
  value(value: number): string
  line(value: number): string
  tick(tick: TimeTick): string
}

/** Weekends, a little darker, while there are other days in sight and days can be told apart. */
export function drawRestDays(
  ctx: CanvasRenderingContext2D,
  frame: Frame,
  { clock, resolution }: Model,
  paint: Paint,
) {
  const { start, end } = frame.view
  if (
    end - start > 70 * dayLength ||
    end - start < 3 * dayLength ||
    resolution === 'month' ||
    resolution === 'year'
  )
    return
  ctx.fillStyle = paint.rest
  for (let wall = startOfDay(clock.wall(start)); wall < clock.wall(end); wall += dayLength) {
    if (new Date(wall).getUTCDay() % 6 !== 0) continue
    const from = Math.max(frame.left, frame.x(clock.instant(wall)))
    const to = Math.min(frame.right, frame.x(clock.instant(wall + dayLength)))
    ctx.fillRect(from, frame.top, to - from, frame.bottom - frame.top)
  }
}

/** Hairlines at round values, the one at zero stronger; the values to the left, and those of the thin line to the right. */
export function drawValueAxis(ctx: CanvasRenderingContext2D, frame: Frame, paint: Paint, words: AxisWords) {
  ctx.textBaseline = 'middle'
  for (const value of frame.ticks) {
    const y = Math.round(frame.y(value)) + 0.5
    rule(ctx, value === 0 ? paint.zero : paint.grid, frame.left, y, frame.right, y)
    ctx.fillStyle = paint.quiet
    ctx.textAlign = 'right'
    ctx.fillText(words.value(value), frame.left - 8, y)
  }
  if (!frame.line) return
  ctx.fillStyle = paint.line
  ctx.textAlign = 'left'
  for (const value of frame.line.ticks) ctx.fillText(words.line(value), frame.right + 8, frame.line.y(value))
}

export function drawUnits(
  ctx: CanvasRenderingContext2D,
  frame: Frame,
  width: number,
  paint: Paint,
  { unit, lineUnit }: { unit: string; lineUnit: string },
) {
  ctx.textBaseline = 'alphabetic'
  ctx.fillStyle = paint.quiet
  ctx.textAlign = 'left'
  ctx.fillText(unit, 0, frame.top - 18)
  if (!frame.line) return
  ctx.fillStyle = paint.line
  ctx.textAlign = 'right'
  ctx.fillText(lineUnit, width, frame.top - 18)
}

/** Under the bar that it names, or at the moment that it marks. */
export function drawTimeAxis(
  ctx: CanvasRenderingContext2D,
  frame: Frame,
  { resolution, clock }: Model,
  paint: Paint,
  words: AxisWords,
  ticks: TimeTick[],
) {
  ctx.textBaseline = 'alphabetic'
  let free = Number.NEGATIVE_INFINITY
  for (const tick of ticks) {
    const named = tick.unit === resolution
    const x = frame.x(tick.at)
    const text = words.tick(tick)
    ctx.font = `${tick.strong ? 600 : 400} 11px ${paint.font}`
    const width = ctx.measureText(text).width
    const slot = named ? frame.x(clock.instant(tick.wall + lengths[tick.unit])) - x : 0
    const at = Math.max(
      frame.left,
      named ? x + (slot - width) / 2 : tick.unit === 'time' ? x - width / 2 : x + 5,
    )
    if (!named) {
      const mark = Math.round(x) + 0.5
      const long = tick.unit !== 'time' || tick.strong
      rule(
        ctx,
        tick.strong ? paint.zero : paint.grid,
        mark,
        frame.bottom,
        mark,
        frame.bottom + (long ? 18 : 5),
      )
    }
    if (at < free || at + width > frame.right + 12) continue
    ctx.fillStyle = tick.strong ? paint.ink : paint.quiet
    ctx.textAlign = 'left'
    ctx.fillText(text, at, frame.bottom + 17)
    free = at + width + 6
  }
  ctx.font = `400 11px ${paint.font}`
}

const lengths = { time: 0, day: dayLength, week: 7 * dayLength, month: 30 * dayLength, year: 365 * dayLength }

function rule(ctx: CanvasRenderingContext2D, colour: string, x1: number, y1: number, x2: number, y2: number) {
  ctx.strokeStyle = colour
  ctx.lineWidth = 1
  ctx.beginPath()
  ctx.moveTo(x1, y1)
  ctx.lineTo(x2, y2)
  ctx.stroke()
}
