import { permissionNames } from '../permissions.ts'
import { answerBrowser } from './browser.ts'
import { BrowserWindow } from './browser-window.ts'
import { only } from './unknown.ts'
import { webRequest } from './web-request.ts'

type RequestHandler = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: object,
) => void
type CheckHandler = (contents: unknown, permission: string, origin: string, details: object) => boolean
type DeviceHandler = (details: object) => boolean

let request: RequestHandler | null = null
let check: CheckHandler | null = null
const refuseOthers = (what: string) => (handler: DeviceHandler | null) => {
  // Chromium offers no device to a page here, whatever the handler would say.
  if (handler !== null && typeof handler !== 'function') throw new Error(`${what} takes a function`)
}

export const defaultSession = only('session.defaultSession', {
  webRequest,
  setPermissionRequestHandler(handler: RequestHandler | null) {
    request = handler
  },
  setPermissionCheckHandler(handler: CheckHandler | null) {
    check = handler
  },
  setDevicePermissionHandler: refuseOthers('setDevicePermissionHandler'),
  setUSBProtectedClassesHandler: refuseOthers('setUSBProtectedClassesHandler'),
  setBluetoothPairingHandler: refuseOthers('setBluetoothPairingHandler'),
  setSpellCheckerEnabled: (_enabled: boolean) => {},
  isPersistent: () => true,
})

export const session = only('session', { defaultSession })

/** As in Electron, whoever sets no handler grants everything. */
async function granted(id: number, url: string): Promise<string[]> {
  const contents = BrowserWindow.fromId(id)?.webContents
  const details = { requestingUrl: url, isMainFrame: true }
  const answers = Object.keys(permissionNames).map(async (name) => {
    const { origin } = new URL(url)
    if (
      check &&
      !check(contents, name, origin === 'null' ? `${url.split('/', 3).join('/')}/` : origin, details)
    )
      return []
    const ask = request
    return !ask || (await new Promise<boolean>((settle) => ask(contents, name, settle, details)))
      ? [name]
      : []
  })
  return (await Promise.all(answers)).flat()
}

answerBrowser({ permissions: granted as never })
