import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, type BrowserWindow, type Rectangle, screen } from 'electron'

const fileOf = (name: string) => join(app.getPath('userData'), `${name}.json`)

/** Keeps where a window stands, under a name. */
export async function rememberPlace(name: string, window: BrowserWindow) {
  await writeFile(fileOf(name), JSON.stringify(window.getBounds())).catch(() => undefined)
}

/** Where the window of that name stood; nothing where that is on no screen. */
export async function rememberedPlace(name: string) {
  try {
    const place = placeIn(JSON.parse(await readFile(fileOf(name), 'utf8')))
    if (!place) return {}
    const { workArea } = screen.getDisplayMatching(place)
    // A second monitor may be gone: only a place that is still on a screen counts.
    const visible = place.x < workArea.x + workArea.width && place.y < workArea.y + workArea.height
    return visible && place.x + place.width > workArea.x && place.y >= workArea.y ? place : {}
  } catch {
    return {}
  }
}

// By hand: a library for it would be loaded before the first window.
function placeIn(saved: Partial<Rectangle> | null): Rectangle | null {
  const { x, y, width, height } = saved ?? {}
  const numbers = [x, y, width, height].filter(Number.isFinite)
  return numbers.length === 4 ? ({ x, y, width, height } as Rectangle) : null
}
