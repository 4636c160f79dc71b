import { layerColour, paintOf } from '../chart/paint'
import type { LegendEntry } from '../legend'

/** The chart as it is drawn now, under its name and over what its colours mean, as a PNG. */
export async function pictureOf(canvas: HTMLCanvasElement, title: string, legend: readonly LegendEntry[]) {
  const ratio = canvas.width / canvas.clientWidth
  const [head, foot, side] = [44, 36, 16]
  const width = canvas.clientWidth + 2 * side
  const height = canvas.clientHeight + head + foot
  const picture = new OffscreenCanvas(width * ratio, height * ratio)
  const ctx = picture.getContext('2d')
  if (!ctx) throw new Error('no canvas to draw on')
  const paint = paintOf(canvas)
  ctx.scale(ratio, ratio)
  ctx.fillStyle = paint.surface
  ctx.fillRect(0, 0, width, height)
  ctx.fillStyle = paint.ink
  ctx.font = `600 14px ${paint.font}`
  ctx.fillText(title, side, 26)
  ctx.drawImage(canvas, side, head, canvas.clientWidth, canvas.clientHeight)
  ctx.font = `400 12px ${paint.font}`
  let x = side
  for (const { name, mark, isOn = true } of legend) {
    if (!isOn) continue
    ctx.fillStyle = typeof mark === 'number' ? layerColour(paint, mark) : paint[mark]
    ctx.fillRect(x, height - foot / 2 - 4, 8, 8)
    ctx.fillStyle = paint.ink
    ctx.fillText(name, x + 14, height - foot / 2 + 4)
    x += 14 + ctx.measureText(name).width + 20
  }
  const blob = await picture.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await blob.arrayBuffer())
}
