import { readFile, stat } from 'node:fs/promises'
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

/** A file of at most so many bytes. What is no file, as a device or a pipe, may never end. */
async function readWhole(path: string, most: number): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw refusal('notReadable')
    if (found.size > most) throw refusal('tooLarge')
    return await readFile(path)
  } catch (error) {
    throw error instanceof Failed ? error : refusal('notReadable', error)
  }
}

const refusal = (problem: string, cause?: unknown) =>
  new Failed({ kind: 'invalid', fields: [{ path: 'file', problem }] }, { cause })
