import { join } from 'node:path'
import { app } from 'electron'
import { registerAppScheme, serveApp } from './app-protocol'
import { answerCalls } from './ipc'
import { setMenu } from './menu'
import type { Program } from './program'
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

// The window comes first: what answers it is loaded, and its data opened, while the page is on its way.
const { promise: program, resolve } = Promise.withResolvers<Program>()
const start = () => resolve(import('./program').then(({ startProgram }) => startProgram()))

// Not awaited at the top: Electron is ready only once this module has been run to its end.
void app.whenReady().then(async () => {
  denyPermissions()
  serveApp(
    join(import.meta.dirname, '../renderer'),
    app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'],
  )
  answerCalls(async (call) => (await program).answer(call))
  app.once('browser-window-created', () => setImmediate(start))
  const opened = openWindow()
  setMenu()
  await opened
})
