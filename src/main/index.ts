import { once } from 'node:events'
import { join } from 'node:path'
import { app } from 'electron'
import { registerAppScheme, serveApp } from './app-protocol'
import { answerCalls } from './ipc'
import { setMenu } from './menu'
import { denyPermissions, hardenApp } from './security'
import { consoleWindows, openWindow } from './window'

app.setName('Meterkast')
if (!app.requestSingleInstanceLock()) app.exit(0)
registerAppScheme()
hardenApp()

app.on('second-instance', () => void openWindow())
app.on('activate', () => {
  if (consoleWindows().length === 0) void openWindow()
})
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit()
})

// What answers the windows is loaded while Chromium starts: later, loading it would hold up the page on its way.
const program = import('./program')

// Not awaited at the top: Electron is ready only once this module has been run to its end.
void app.whenReady().then(async () => {
  denyPermissions()
  serveApp(
    join(import.meta.dirname, '../renderer'),
    app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'],
  )
  // Its data is opened while the page is on its way.
  const started = once(app, 'browser-window-created').then(async () => (await program).startProgram())
  answerCalls(async (call) => (await started).answer(call))
  const opened = openWindow()
  setMenu()
  await opened
})
