import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failed } from '@shared/failure'
import { app, BrowserWindow, dialog, type WebContents } from 'electron'
import type { Pdf } from './pdf'

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

// Beside it first: a full disk must not leave half a PDF under the name of a whole one.
async function writeWhole(path: string, bytes: Uint8Array) {
  const unfinished = `${path}.part`
  try {
    await writeFile(unfinished, bytes)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new Failed(code === 'ENOSPC' ? { kind: 'diskFull' } : { kind: 'forbidden', code }, { cause: error })
  }
}
