import type { PDFPageProxy } from 'pdfjs-dist'

/** More pixels than this per page take more memory than they show. */
const mostPixels = 24_000_000

/** CSS pixels per point: at scale 1 a PDF is as large as on paper. */
export const pixelsPerPoint = 96 / 72

/**
 * Draws a page into a canvas of its own, in the screen's own pixels. `scale`: CSS pixels per point.
 * `signal` stops it; the promise then rejects.
 */
export async function drawPage(
  page: PDFPageProxy,
  {
    scale,
    density,
    intent,
    signal,
  }: { scale: number; density: number; intent: 'display' | 'print'; signal?: AbortSignal },
): Promise<HTMLCanvasElement> {
  const size = page.getViewport({ scale })
  const fits = Math.min(density, Math.sqrt(mostPixels / (size.width * size.height)))
  const viewport = page.getViewport({ scale: scale * fits })
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.floor(viewport.width))
  canvas.height = Math.max(1, Math.floor(viewport.height))
  const task = page.render({ canvas, viewport, intent })
  signal?.addEventListener('abort', () => task.cancel(), { once: true })
  await task.promise
  return canvas
}
