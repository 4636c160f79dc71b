import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Failed } from '@shared/failure'
import { BrowserWindow, dialog, type FileFilter, type WebContents } from 'electron'

/** Asks which file, and reads it; null when the person cancelled. Throws `Failed` (`invalid`, `file`): `tooLarge`, `notReadable`. */
export async function openFile(filter: FileFilter, mostBytes: number, caller: WebContents) {
  const options = { filters: [filter], properties: ['openFile' as const] }
  const window = BrowserWindow.fromWebContents(caller)
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options))
  const [path] = filePaths
  if (canceled || path === undefined) return null
  return { fileName: basename(path), bytes: await readWhole(path, mostBytes) }
}

/** A file, but no more than `most` bytes of anything: a device never ends. */
async function readWhole(path: string, most: number): Promise<Uint8Array> {
  const refuse = (problem: string, cause?: unknown) =>
    new Failed({ kind: 'invalid', fields: [{ path: 'file', problem }] }, { cause })
  const file = await open(path, 'r').catch((error: unknown) => {
    throw refuse('notReadable', error)
  })
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw refuse('notReadable')
    if (stat.size > most) throw refuse('tooLarge')
    return await file.readFile()
  } catch (error) {
    throw error instanceof Failed ? error : refuse('notReadable', error)
  } finally {
    await file.close()
  }
}
