import { join } from 'node:path'
import type { Permission } from '@shared/operations'
import { app, net, shell } from 'electron'
import { activityHandlers } from './activity/handlers'
import { notesOf } from './activity/note'
import { registerAppScheme, serveApp } from './app-protocol'
import { authorizationHandlers } from './authorizations/handlers'
import { notificationOf } from './authorizations/notification-words'
import { connectionHandlers } from './connections/handlers'
import { roleHandlers } from './connections/role-handlers'
import { createConsole } from './console/console'
import { consoleHandlers } from './console/handlers'
import { describeHost } from './console/host'
import { contactHandlers } from './contacts/handlers'
import { contractHandlers } from './contracts/handlers'
import { customerHandlers } from './customers/handlers'
import { desktopHandlers } from './desktop/handlers'
import { notify } from './desktop/notify'
import { exportHandlers } from './exports/handlers'
import type { Handlers } from './handlers'
import { invoiceHandlers } from './invoices/handlers'
import { answerCalls } from './ipc'
import { keychainService, openKeychain } from './keychain'
import { setMenu } from './menu'
import { myAccountHandlers } from './my-account/handlers'
import { networkHandlers } from './network/handlers'
import { openOffice } from './office'
import { offlineHandlers } from './offline/handlers'
import { organisationHandlers } from './organisations/handlers'
import { followPower } from './power'
import { closeBeforeQuit } from './quit'
import { denyPermissions, hardenApp } from './security'
import { draftHandlers, settingsHandlers } from './settings/handlers'
import { withSignIn } from './sign-in/guard'
import { signInHandlers } from './sign-in/handlers'
import { syncHandlers } from './sync/handlers'
import { tariffHandlers } from './tariffs/handlers'
import { openLogInWindow } from './tariffs/log-in-window'
import { tell } from './tell'
import { openWindow, ourWindows } from './window'

app.setName('Meterkast')
if (!app.requestSingleInstanceLock()) app.exit(0)
registerAppScheme()
hardenApp()

const console = createConsole({
  facts: describeHost,
  open: () =>
    openOffice({
      folder: join(app.getPath('userData'), 'data'),
      keychain: openKeychain(keychainService(app.getPath('userData'), app.getPath('appData'))),
      fetch: net.fetch,
      isOnline: () => net.isOnline(),
      open: (address) => shell.openExternal(address),
      systemLanguages: () => app.getPreferredSystemLanguages(),
      provisionFile: app.commandLine.getSwitchValue('provision'),
      tell,
      openLogIn: openLogInWindow,
      notify: (news, language) => notify(notificationOf(news, language)),
    }),
  onChange: (status) => tell('console.changed', status),
})

const handlers: Handlers = {
  ...consoleHandlers(console),
  ...connectionHandlers(console.office),
  ...roleHandlers(console.office),
  ...contactHandlers(console.office),
  ...contractHandlers(console.office),
  ...organisationHandlers(console.office),
  ...myAccountHandlers(console.office),
  ...customerHandlers(console.office),
  ...invoiceHandlers(console.office),
  ...authorizationHandlers(console.office),
  ...tariffHandlers(console.office),
  ...exportHandlers(console.office),
  ...syncHandlers(console.office),
  ...offlineHandlers(console.office),
  ...settingsHandlers(console.office),
  ...draftHandlers(console.office),
  ...networkHandlers(console.office),
  ...desktopHandlers(console.office),
  ...signInHandlers(console.office),
  ...activityHandlers(console.office),
}

app.on('second-instance', () => void openWindow())
app.on('activate', () => {
  if (ourWindows().length === 0) void openWindow()
})
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit()
})
closeBeforeQuit(console)

// Not awaited at the top: Electron is ready only once this module has been run to its end.
void app.whenReady().then(async () => {
  denyPermissions()
  serveApp(
    join(import.meta.dirname, '../renderer'),
    app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'],
  )
  const demand = async (permission: Permission, input: unknown) => {
    if (permission !== 'nothing') await (await console.office()).roles.demand(permission, input)
  }
  answerCalls(withSignIn(handlers, console.office), demand, notesOf(console.office))
  // The window comes first: the data is opened while its page is on its way, and is there before it asks.
  app.once('browser-window-created', () => setImmediate(() => void console.open()))
  const opened = openWindow()
  setMenu()
  followPower(console.office)
  await opened
})
