import { app, session, type WebContents } from 'electron'
import { isOurs } from './app-address'

/** Before anything else: every page in the sandbox. */
export function hardenApp() {
  app.enableSandbox()
  app.on('web-contents-created', (_, contents) => confine(contents))
}

/** Once the app is ready: the page may write to the clipboard when a person presses a button, and nothing more. */
export function denyPermissions() {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((contents, permission, decide) =>
    decide(isAllowed(permission, contents?.getURL())),
  )
  defaultSession.setPermissionCheckHandler((_, permission, origin) => isAllowed(permission, origin))
  defaultSession.setDevicePermissionHandler(() => false)
}

const isAllowed = (permission: string, address: string | undefined) =>
  permission === 'clipboard-sanitized-write' && isOurs(address ?? '')

function confine(contents: WebContents) {
  // The router moves inside the page; a real navigation is never ours, except a reload.
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
