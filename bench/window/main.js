import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { app, BrowserWindow, protocol } from 'electron'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

const privileges = { standard: true, secure: true, supportFetchAPI: true }
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
app.whenReady().then(() => {
  protocol.handle('app', async ({ url }) => {
    const file = join(import.meta.dirname, 'page', new URL(url).pathname)
    return new Response(await readFile(file), { headers: { 'content-type': types[extname(file)] ?? '' } })
  })
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  window.loadURL('app://console/index.html')
})
app.on('window-all-closed', () => app.quit())
