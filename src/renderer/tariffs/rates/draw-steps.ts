import type { Size } from '../../customers/usage/chart/draw'
import type { Paint } from '../../customers/usage/chart/paint'
import { valueTicks } from '../../customers/usage/chart/value-ticks'
import { hourAt, midnights, type Step } from './steps'

export interface StepWords {
  /** Over the axis. */
  unit: string
  now: string
  value(value: number): string
  /** Of a midnight: which day begins. */
  day(instant: number): string
  hour(instant: number): string
}

/** Where things came, in CSS pixels. */
export interface Extent {
  left: number
  right: number
  top: number
  bottom: number
  x(instant: number): number
  instant(x: number): number
}

const hour = 3_600_000

/** Prices as steps, estimates paler and dashed; hours below, days above, and where now is. */
export function drawSteps(
  ctx: CanvasRenderingContext2D,
  steps: readonly Step[],
  { width, height, ratio }: Size,
  paint: Paint,
  words: StepWords,
  now: number,
): Extent {
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
  ctx.clearRect(0, 0, width, height)
  ctx.font = `400 11px ${paint.font}`
  const start = steps[0]?.start ?? 0
  const end = steps.at(-1)?.end ?? 1
  const values = steps.map(({ value }) => value)
  const ticks = valueTicks(Math.min(0, ...values), Math.max(0, ...values), 4)
  const left = Math.ceil(Math.max(...ticks.map((tick) => ctx.measureText(words.value(tick)).width))) + 8
  const [right, top, bottom] = [width - 1, 34, height - 22]
  const low = ticks[0] ?? 0
  const high = ticks.at(-1) ?? 1
  const x = (instant: number) => left + ((instant - start) / (end - start)) * (right - left)
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top)
  const line = (colour: string, x1: number, y1: number, x2: number, y2: number) => {
    ctx.strokeStyle = colour
    ctx.lineWidth = 1
    ctx.beginPath()
    ctx.moveTo(x1, y1)
    ctx.lineTo(x2, y2)
    ctx.stroke()
  }

  ctx.textBaseline = 'middle'
  ctx.textAlign = 'right'
  ctx.fillStyle = paint.quiet
  for (const tick of ticks) {
    const at = Math.round(y(tick)) + 0.5
    line(tick === 0 ? paint.zero : paint.grid, left, at, right, at)
    ctx.fillText(words.value(tick), left - 8, at)
  }
  ctx.textAlign = 'left'
  ctx.textBaseline = 'alphabetic'
  ctx.fillText(words.unit, 0, 10)

  const days = midnights(start, end)
  days.forEach((midnight, place) => {
    const at = Math.round(x(midnight)) + 0.5
    if (midnight > start) line(paint.zero, at, top - 14, at, bottom)
    const name = words.day(midnight)
    const from = Math.max(left, at + 5)
    if (from + ctx.measureText(name).width > Math.min(right, x(days[place + 1] ?? end))) return
    ctx.fillStyle = paint.ink
    ctx.fillText(name, from, top - 6)
  })
  const room = 40 / ((right - left) / ((end - start) / hour))
  const stride = [3, 6, 12].find((hours) => hours >= room) ?? 24
  ctx.textAlign = 'center'
  ctx.fillStyle = paint.quiet
  for (let at = Math.ceil(start / hour) * hour; at < end; at += hour) {
    if (hourAt(at) % stride === 0 && x(at) > left + 8 && x(at) < right - 12)
      ctx.fillText(words.hour(at), x(at), bottom + 16)
  }

  for (const step of steps) drawStep(ctx, step, paint, x, y)
  if (now > start && now < end) {
    const at = Math.round(x(now)) + 0.5
    line(paint.line, at, top, at, bottom)
    ctx.textAlign = 'left'
    ctx.fillStyle = paint.line
    ctx.fillText(words.now, at + 5, bottom - 6)
  }
  return {
    left,
    right,
    top,
    bottom,
    x,
    instant: (at) => start + ((at - left) / (right - left)) * (end - start),
  }
}

function drawStep(
  ctx: CanvasRenderingContext2D,
  { start, end, value, isEstimate }: Step,
  paint: Paint,
  x: (instant: number) => number,
  y: (value: number) => number,
) {
  const colour = paint.layers[0] ?? paint.ink
  const [from, to, top, zero] = [x(start), x(end), y(value), y(0)]
  ctx.fillStyle = colour
  ctx.globalAlpha = isEstimate ? 0.12 : 0.3
  ctx.fillRect(from, Math.min(top, zero), to - from, Math.abs(zero - top))
  ctx.globalAlpha = 1
  ctx.strokeStyle = colour
  ctx.lineWidth = 2
  ctx.setLineDash(isEstimate ? [4, 3] : [])
  ctx.beginPath()
  ctx.moveTo(from, top)
  ctx.lineTo(to, top)
  ctx.stroke()
  ctx.setLineDash([])
}
