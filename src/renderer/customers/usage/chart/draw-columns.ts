import type { Frame } from './frame'
import { indexAt } from './intervals'
import type { Model } from './model'
import { layerColour, type Paint } from './paint'

interface Column {
  x: number
  width: number
  from: number
  past: number
}

/**
 * More intervals than pixels: every pixel column shows the mean of what falls in it, and, paler, the highest and the
 * lowest, so that no peak is lost.
 */
export function drawColumns(
  ctx: CanvasRenderingContext2D,
  frame: Frame,
  model: Model,
  paint: Paint,
  ratio: number,
) {
  const zero = frame.y(0)
  const columns = columnsOf(frame, model, ratio)
  const fill = (colour: string, alpha: number, of: (column: Column) => [from: number, to: number]) => {
    ctx.fillStyle = colour
    ctx.globalAlpha = alpha
    for (const column of columns) {
      const [from, to] = of(column)
      if (from !== to) ctx.fillRect(column.x, from, column.width, to - from)
    }
    ctx.globalAlpha = 1
  }
  const { before, up, down, layers } = model
  const y = (value: number) => (Number.isFinite(value) ? frame.y(value) : zero)
  if (before) fill(paint.before, 1, ({ from, past }) => [zero, y(before.sums.mean(from, past))])
  fill(layerColour(paint, 0), 0.32, ({ from, past }) => [zero, y(up.extremes.max(from, past))])
  fill(paint.income, 0.32, ({ from, past }) => [zero, y(down.extremes.min(from, past))])
  const tops = new Float64Array(columns.length)
  const lows = new Float64Array(columns.length)
  layers.forEach(({ sums }, place) => {
    columns.forEach((column, at) => {
      const mean = sums.mean(column.from, column.past)
      if (!mean) return
      const stack = mean > 0 ? tops : lows
      const base = stack[at] ?? 0
      stack[at] = base + mean
      ctx.fillStyle = mean > 0 ? layerColour(paint, place) : paint.income
      ctx.fillRect(column.x, frame.y(base), column.width, frame.y(base + mean) - frame.y(base))
    })
  })
  if (before)
    fill(paint.quiet, 0.9, ({ from, past }) => hairline(y(before.sums.mean(from, past)), zero, ratio))
}

const hairline = (y: number, zero: number, ratio: number): [number, number] =>
  y === zero ? [zero, zero] : [y, y + 1 / ratio]

/** One per device pixel: what begins in it, else what is still going on. None in a gap. */
function columnsOf(frame: Frame, { starts, ends }: Model, ratio: number): Column[] {
  const width = 1 / ratio
  const { start, end } = frame.view
  const perPixel = (end - start) / (frame.right - frame.left)
  const columns: Column[] = []
  let from = indexAt(starts, start - 1) + 1
  for (let x = frame.left; x < frame.right; x += width) {
    const begins = start + (x - frame.left) * perPixel
    const past = indexAt(starts, begins + width * perPixel - 1) + 1
    if (past > from) columns.push({ x, width, from, past })
    else if ((ends[from - 1] ?? 0) > begins) columns.push({ x, width, from: from - 1, past: from })
    from = past
  }
  return columns
}
