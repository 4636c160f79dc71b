import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, type Rectangle, screen } from 'electron'
import { appOrigin } from './app-address'
import { isOutside } from './security'

const placeFile = () => join(app.getPath('userData'), 'window.json')

/** The windows that show our page. */
export const ourWindows = () =>
  BrowserWindow.getAllWindows().filter(({ webContents }) => !isOutside(webContents))

/** Opens a window at a path of the page. The first one stands where it stood last time. */
export async function openWindow(path = '/'): Promise<BrowserWindow> {
  const isFirst = ourWindows().length === 0
  const place = isFirst ? await rememberedPlace() : {}
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    ...place,
    show: false,
    title: 'Meterkast',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181b' : '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  window.on('close', () => void remember(window))
  await window.loadURL(appOrigin + path)
  return window
}

/** The pages begin anew, at the beginning: one window stays, and nothing of before is in it. */
export function startAnew() {
  const [first, ...others] = ourWindows()
  for (const other of others) other.destroy()
  void first?.loadURL(`${appOrigin}/`)
}

async function remember(window: BrowserWindow) {
  await writeFile(placeFile(), JSON.stringify(window.getBounds())).catch(() => undefined)
}

async function rememberedPlace() {
  try {
    const place = placeIn(JSON.parse(await readFile(placeFile(), 'utf8')))
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
