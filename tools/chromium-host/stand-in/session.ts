import { permissionNames } from '../permissions.ts'
import { answerBrowser, browser } from './browser.ts'
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

interface Permitting {
  request: RequestHandler | null
  check: CheckHandler | null
}
const permitting = new WeakMap<object, Permitting>()

const refuseOthers = (what: string) => (handler: DeviceHandler | null) => {
  // Chromium offers no device to a page here, whatever the handler would say.
  if (handler !== null && typeof handler !== 'function') throw new Error(`${what} takes a function`)
}

/** What every session has. */
function permissions() {
  const handlers: Permitting = { request: null, check: null }
  const members = {
    setPermissionRequestHandler(handler: RequestHandler | null) {
      handlers.request = handler
    },
    setPermissionCheckHandler(handler: CheckHandler | null) {
      handlers.check = handler
    },
    setDevicePermissionHandler: refuseOthers('setDevicePermissionHandler'),
    setUSBProtectedClassesHandler: refuseOthers('setUSBProtectedClassesHandler'),
    setBluetoothPairingHandler: refuseOthers('setBluetoothPairingHandler'),
    setSpellCheckerEnabled: (_enabled: boolean) => {},
  }
  return { handlers, members }
}

function makeSession<Rest extends object>(name: string, rest: Rest) {
  const { handlers, members } = permissions()
  const made = only(name, { ...members, ...rest })
  permitting.set(made, handlers)
  return made
}

export const defaultSession = makeSession('session.defaultSession', {
  webRequest,
  isPersistent: () => true,
  clearStorageData: () => browser.ask('clearStorage'),
})

/** In memory only. Here its storage ends with its last window. */
function makePartition(name: string) {
  const made = makeSession(`session.fromPartition(${name})`, {
    isPersistent: () => false,
    on(event: string, _listener: (...facts: unknown[]) => void) {
      // Nothing is ever downloaded here.
      if (event !== 'will-download') throw new Error(`the session's event ${event} is not in the stand-in`)
    },
    async clearStorageData() {
      const isOpen = BrowserWindow.getAllWindows().some(({ webContents }) => webContents.session === made)
      if (isOpen) throw new Error('clearing the storage of an open window is not in the stand-in')
    },
  })
  return made
}
export type Session = typeof defaultSession | ReturnType<typeof makePartition>

const partitions = new Map<string, ReturnType<typeof makePartition>>()

export const session = only('session', {
  defaultSession,
  fromPartition(name: string) {
    if (name === '' || name.startsWith('persist:'))
      throw new Error(`the partition ${name} is not in the stand-in`)
    const known = partitions.get(name) ?? makePartition(name)
    partitions.set(name, known)
    return known
  },
})

/** As in Electron, whoever sets no handler grants everything. */
async function granted(id: number, url: string): Promise<string[]> {
  const contents = BrowserWindow.fromId(id)?.webContents
  const { request = null, check = null } = (contents && permitting.get(contents.session)) ?? {}
  const details = { requestingUrl: url, isMainFrame: true }
  const answers = Object.keys(permissionNames).map(async (name) => {
    const { origin } = new URL(url)
    if (
      check &&
      !check(contents, name, origin === 'null' ? `${url.split('/', 3).join('/')}/` : origin, details)
    )
      return []
    return !request || (await new Promise<boolean>((settle) => request(contents, name, settle, details)))
      ? [name]
      : []
  })
  return (await Promise.all(answers)).flat()
}

answerBrowser({ permissions: granted as never })
