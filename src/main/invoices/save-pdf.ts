import type { WebContents } from 'electron'
import { saveFile } from '../desktop/save-file'
import type { Pdf } from './pdf'

/** Asks where to, and writes the PDF there. `path` is null when the person cancelled. */
export const savePdf = (pdf: Pdf, caller: WebContents) =>
  saveFile(pdf, { name: 'PDF', extensions: ['pdf'] }, caller)
