import type { Bar } from './months'

export interface Look {
  width: number
  height: number
  ratio: number
  ink: string
  line: string
  bar: string
  below: string
  font: string
}

const [left, top, bottom] = [4, 20, 20]

/** Where a month is, by its place: from its left edge, so wide. */
export const placeOf = (at: number, count: number, width: number) => {
  const each = (width - 2 * left) / Math.max(count, 1)
  return { x: left + at * each, width: each }
}

/** Which month is at a point; null beside all of them. */
export function monthAt(x: number, count: number, width: number): number | null {
  const at = Math.floor(((x - left) / (width - 2 * left)) * count)
  return at >= 0 && at < count ? at : null
}

/** A column for each month, up from a line at nothing, or down; the largest is written beside its height. */
export function drawMonths(
  ctx: CanvasRenderingContext2D,
  bars: readonly Bar[],
  look: Look,
  { active, largest, name }: { active: number | null; largest: string; name: (month: string) => string },
) {
  const { width, height, ratio } = look
  const sizes = bars.map(({ minor }) => Number(minor))
  const [most, least] = [Math.max(0, ...sizes), Math.min(0, ...sizes)]
  const room = height - top - bottom
  const scale = room / (most - least || 1)
  const zero = Math.round(top + most * scale)
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
  ctx.clearRect(0, 0, width, height)
  ctx.font = `11px ${look.font}`
  for (const [at, size] of sizes.entries()) {
    const { x, width: each } = placeOf(at, bars.length, width)
    const gap = each > 5 ? Math.min(3, each * 0.2) : 0
    const high = size === 0 ? 0 : Math.max(1, Math.abs(size) * scale)
    ctx.globalAlpha = active === null || active === at ? 1 : 0.45
    ctx.fillStyle = size < 0 ? look.below : look.bar
    ctx.fillRect(x + gap / 2, size < 0 ? zero : zero - high, Math.min(each - gap, 48), high)
  }
  ctx.globalAlpha = 1
  ctx.fillStyle = look.line
  ctx.fillRect(0, zero, width, 1)
  ctx.fillStyle = look.ink
  ctx.textBaseline = 'top'
  ctx.textAlign = 'left'
  ctx.fillText(largest, left, 2)
  write(ctx, bars, look, name)
}

/** The name of the first month, the last, and those between for which there is room. */
function write(
  ctx: CanvasRenderingContext2D,
  bars: readonly Bar[],
  { width, height }: Look,
  name: (month: string) => string,
) {
  let free = 0
  const end = bars.at(-1)
  const last = bars.length > 1 && end ? width - left - ctx.measureText(name(end.month)).width : width
  for (const [at, { month }] of bars.entries()) {
    const isEnd = at === 0 || at === bars.length - 1
    if (!isEnd && !month.endsWith('-01')) continue
    const text = name(month)
    const wide = ctx.measureText(text).width
    const x = at > 0 && at === bars.length - 1 ? last : placeOf(at, bars.length, width).x
    if (x < free || (!isEnd && x + wide + 12 > last)) continue
    ctx.fillText(text, x, height - 15)
    free = x + wide + 12
  }
}
