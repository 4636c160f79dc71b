import { join } from 'node:path'
import { app, BrowserWindow, dialog, type FileFilter, type WebContents } from 'electron'
import { writeWhole } from './write-whole'

/** Asks where a file should go, beginning with the downloads; null when the person cancelled. */
export async function askWhere(
  fileName: string,
  filter: FileFilter,
  caller: WebContents,
): Promise<string | null> {
  const options = { defaultPath: join(app.getPath('downloads'), fileName), filters: [filter] }
  const window = BrowserWindow.fromWebContents(caller)
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options))
  return canceled || !filePath ? null : filePath
}

/** Asks where to, and writes the file there, whole. `path` is null when the person cancelled. */
export async function saveFile(
  { bytes, fileName }: { bytes: Uint8Array | AsyncIterable<string>; fileName: string },
  filter: FileFilter,
  caller: WebContents,
) {
  const path = await askWhere(fileName, filter, caller)
  if (path !== null) await writeWhole(path, bytes)
  return { path }
}
