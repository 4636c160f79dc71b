import { dayOfColumns } from './day-of-columns'
import type { Frame } from './frame'
import { indexAt } from './intervals'
import type { Model, Series } from './model'
import { layerColour, type Paint } from './paint'

interface Column {
  x: number
  width: number
  /** The intervals that it shows. */
  stretch: [from: number, past: number]
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
  if (before) fill(paint.before, 1, ({ stretch }) => [zero, y(before.sums.mean(...stretch))])
  fill(layerColour(paint, 0), 0.32, ({ stretch }) => [zero, y(up.extremes.max(...stretch))])
  fill(paint.income, 0.32, ({ stretch }) => [zero, y(down.extremes.min(...stretch))])
  const tops = new Float64Array(columns.length)
  const lows = new Float64Array(columns.length)
  layers.forEach(({ sums }, place) => {
    columns.forEach((column, at) => {
      const mean = sums.mean(...column.stretch)
      if (!mean) return
      const stack = mean > 0 ? tops : lows
      const base = stack[at] ?? 0
      stack[at] = base + mean
      ctx.fillStyle = mean > 0 ? layerColour(paint, place) : paint.income
      ctx.fillRect(column.x, frame.y(base), column.width, frame.y(base + mean) - frame.y(base))
    })
  })
  if (before) drawEdge(ctx, columns, frame, before, paint)
}

/** Where the year before ends, over what stands before it; broken at gaps. */
function drawEdge(
  ctx: CanvasRenderingContext2D,
  columns: Column[],
  frame: Frame,
  before: Series,
  paint: Paint,
) {
  ctx.beginPath()
  let drawing = false
  for (const { x, stretch } of columns) {
    const mean = before.sums.mean(...stretch)
    if (Number.isNaN(mean)) drawing = false
    else if (drawing) ctx.lineTo(x, frame.y(mean))
    else ctx.moveTo(x, frame.y(mean))
    drawing = !Number.isNaN(mean)
  }
  ctx.strokeStyle = paint.ink
  ctx.globalAlpha = 0.55
  ctx.lineWidth = 1
  ctx.stroke()
  ctx.globalAlpha = 1
}

/** One per device pixel: what begins in it, else what is still going on. None in a gap. */
function columnsOf(frame: Frame, { starts, ends, total }: Model, ratio: number): Column[] {
  const width = 1 / ratio
  const { start, end } = frame.view
  const perPixel = (end - start) / (frame.right - frame.left)
  const columns: Column[] = []
  const wide = dayOfColumns(frame, starts, width)
  const add = (x: number, from: number, past: number) => {
    const isGap = Number.isNaN(total.sums.mean(from, past))
    const first = Math.round((from + past - wide) / 2)
    columns.push({ x, width, stretch: isGap || wide <= past - from ? [from, past] : [first, first + wide] })
  }
  let from = indexAt(starts, start - 1) + 1
  for (let x = frame.left; x < frame.right; x += width) {
    const begins = start + (x - frame.left) * perPixel
    const past = indexAt(starts, begins + width * perPixel - 1) + 1
    if (past > from) add(x, from, past)
    else if ((ends[from - 1] ?? 0) > begins) add(x, from - 1, from)
    from = past
  }
  return columns
}
