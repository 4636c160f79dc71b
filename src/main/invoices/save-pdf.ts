import { join } from 'node:path'
import { app, BrowserWindow, dialog, type WebContents } from 'electron'
import type { Pdf } from './pdf'
import { writeWhole } from './write-whole'

/** Asks where to, and writes the PDF there. `path` is null when the person cancelled. */
export async function savePdf({ bytes, fileName }: Pdf, caller: WebContents) {
  const options = {
    defaultPath: join(app.getPath('downloads'), fileName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  }
  const window = BrowserWindow.fromWebContents(caller)
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  if (canceled || !filePath) return { path: null }
  await writeWhole(filePath, bytes)
  return { path: filePath }
}
