import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { appOrigin } from './app-address'
import { isOutside } from './security'
import { rememberedPlace, rememberPlace } from './window-place'

/** The windows that show our page. */
export const ourWindows = () =>
  BrowserWindow.getAllWindows().filter(({ webContents }) => !isOutside(webContents))

let reading: BrowserWindow | null = null
/** The windows with the whole console. */
export const consoleWindows = () => ourWindows().filter((window) => window !== reading)

/** Opens a window at a path of the page. The first one stands where it stood last time. */
export async function openWindow(path = '/'): Promise<BrowserWindow> {
  const isFirst = consoleWindows().length === 0
  const place = isFirst ? await rememberedPlace('window') : {}
  const window = ourWindow({ width: 1280, height: 800, minWidth: 900, minHeight: 600, ...place })
  window.on('close', () => void rememberPlace('window', window))
  await window.loadURL(appOrigin + path)
  return window
}

/** Shows a path in the one window for reading, in front; it stands where it stood last time. */
export async function openReading(path: string): Promise<void> {
  if (reading) {
    reading.webContents.send('event', 'go', { path })
    if (reading.isMinimized()) reading.restore()
    reading.focus()
    return
  }
  const place = await rememberedPlace('reading-window')
  // Pressed twice, it was opened meanwhile.
  if (reading) return openReading(path)
  const window = ourWindow({ width: 820, height: 1000, minWidth: 480, minHeight: 480, ...place })
  reading = window
  window.on('close', () => void rememberPlace('reading-window', window))
  window.on('closed', () => {
    if (reading === window) reading = null
  })
  await window.loadURL(appOrigin + path)
}

/** In the sandbox, whatever it shows. */
function ourWindow(size: Electron.BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...size,
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
  return window
}

/** The pages begin anew, at the beginning: one window stays, never the one for reading, and nothing of before is in it. */
export async function startAnew() {
  const [first] = consoleWindows()
  // The last window that closes may end the app: the new one comes first.
  const kept = first ?? (await openWindow())
  for (const window of ourWindows()) if (window !== kept) window.destroy()
  await first?.loadURL(`${appOrigin}/`)
}
