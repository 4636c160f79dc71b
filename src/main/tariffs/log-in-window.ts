import { randomUUID } from 'node:crypto'
import { Failed } from '@shared/failure'
import { BrowserWindow, type Session, session } from 'electron'
import { letOutside } from '../security'
import { callbackAddress, isAt, mayVisit, returnAddress } from '../upstream/connect/addresses'
import { networkFailure } from '../upstream/network-failure'
import type { OpenLogIn } from './log-ins'
import { windowTitle } from './window-title'

/**
 * A provider's own log-in: in the sandbox, without preload, with storage of its own that is in memory only and thrown away. Its
 * title is the address. It ends where it would come back to us; nothing is ever asked of that address.
 */
export const openLogInWindow: OpenLogIn = async ({ address, caller, signal }) => {
  // Without "persist:" it is never written to the disk, and nobody uses it again.
  const partition = `log-in-${randomUUID()}`
  const own = session.fromPartition(partition)
  permitNothing(own)
  const parent = caller && BrowserWindow.fromWebContents(caller)
  const window = new BrowserWindow({
    width: 900,
    height: 800,
    title: windowTitle(address),
    ...(parent && { parent }),
    webPreferences: {
      partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  })
  const contents = window.webContents
  letOutside(contents, mayVisit)
  window.removeMenu()
  const ended = Promise.withResolvers<'returned' | 'closed'>()
  const cameBack = (event: { url: string; isMainFrame: boolean; preventDefault(): void }) => {
    if (!isAt(event.url, returnAddress) && !isAt(event.url, callbackAddress)) return
    event.preventDefault()
    if (event.isMainFrame) ended.resolve('returned')
  }
  contents.on('will-navigate', cameBack)
  contents.on('will-redirect', cameBack)
  contents.on('did-navigate', (_, url) => window.setTitle(windowTitle(url)))
  // A page may not call itself what it likes.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('closed', () => ended.resolve('closed'))
  signal.addEventListener('abort', () => ended.resolve('closed'))
  window.loadURL(address).catch((error: unknown) => {
    // A page that is left while it loads has not failed.
    if (!/ABORTED/.test(String(error)))
      ended.reject(new Failed(networkFailure(error) ?? { kind: 'unavailable', code: 'logInPage' }))
  })
  try {
    return await ended.promise
  } finally {
    if (!window.isDestroyed()) window.destroy()
    void own.clearStorageData().catch(() => undefined)
  }
}

function permitNothing(own: Session) {
  own.setPermissionRequestHandler((_, __, decide) => decide(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
}
