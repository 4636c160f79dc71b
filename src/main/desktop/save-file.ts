import { join } from 'node:path'
import { app, BrowserWindow, dialog, type FileFilter, type WebContents } from 'electron'
import { writeWhole } from './write-whole'

/** Asks where to, and writes the file there, whole. `path` is null when the person cancelled. */
export async function saveFile(
  { bytes, fileName }: { bytes: Uint8Array | AsyncIterable<string>; fileName: string },
  filter: FileFilter,
  caller: WebContents,
) {
  const options = { defaultPath: join(app.getPath('downloads'), fileName), filters: [filter] }
  const window = BrowserWindow.fromWebContents(caller)
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  if (canceled || !filePath) return { path: null }
  await writeWhole(filePath, bytes)
  return { path: filePath }
}
