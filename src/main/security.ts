import { app, session, type WebContents } from 'electron'
import { isOurs } from './app-address'
import { log } from './log'

/** Before anything else: every page in the sandbox. */
export function hardenApp() {
  app.enableSandbox()
  app.on('web-contents-created', (_, contents) => confine(contents))
}

/** Once the app is ready: the page may write to the clipboard when a person presses a button, and nothing more. */
export function denyPermissions() {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_, permission, decide, { requestingUrl }) =>
    decide(isAllowed(permission, requestingUrl)),
  )
  defaultSession.setPermissionCheckHandler((_, permission, origin) => isAllowed(permission, origin))
  defaultSession.setDevicePermissionHandler(() => false)
}

/** Pages of somebody else, each with where it may go. */
const outside = new WeakMap<WebContents, (address: string) => boolean>()

/** From now on these contents show pages of somebody else, and go where they may. They are told nothing. */
export function letOutside(contents: WebContents, mayGo: (address: string) => boolean) {
  outside.set(contents, mayGo)
}

export const isOutside = (contents: WebContents) => outside.has(contents)

const isAllowed = (permission: string, address: string) =>
  permission === 'clipboard-sanitized-write' && isOurs(address)

function confine(contents: WebContents) {
  // The router moves inside the page; a real navigation is never ours, except a reload.
  const stay = (event: { url: string; preventDefault(): void }) => {
    const mayGo = outside.get(contents) ?? isOurs
    if (mayGo(event.url)) return
    event.preventDefault()
    stopped('navigation', event.url)
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    stopped('window', url)
    return { action: 'deny' }
  })
}

// Only the scheme: what a page wants to carry outside would stand in the rest.
const stopped = (attempt: string, address: string) =>
  log('stopped', { attempt, to: URL.parse(address)?.protocol })
