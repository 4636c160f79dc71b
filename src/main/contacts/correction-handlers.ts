import { writeCsv } from '../csv/csv'
import { fileNameOf } from '../desktop/file-name'
import { openFile } from '../desktop/open-file'
import { saveFile } from '../desktop/save-file'
import type { Handlers } from '../handlers'
import type { At } from '../office'
import { lowerCase } from '../store/contact-record'
import { mostBytes, template } from './correction-file'

const csv = { name: 'CSV', extensions: ['csv'] }

type Corrections = Pick<Handlers, Extract<keyof Handlers, `contacts.${string}orrect${string}`>>

export const correctionHandlers = (at: At): Corrections => {
  const desk = async () => (await at()).corrections
  const save = (file: { bytes: Uint8Array; fileName: string }, caller: Electron.WebContents) =>
    saveFile({ ...file, fileName: fileNameOf(file.fileName, 'csv') }, csv, caller)
  return {
    'contacts.correction': async ({ id }) => {
      const { store } = await at()
      const correction = await store.contactDecisions.correction(id)
      const known = await store.contacts.get(id)
      // The hub was told meanwhile.
      const isSo = lowerCase(known?.contact.email ?? null) === lowerCase(correction?.email ?? null)
      return isSo ? null : correction
    },
    'contacts.correctEmail': async ({ id, email }) => (await desk()).one(id, email),
    'contacts.saveCorrectionTemplate': (_, caller) =>
      save({ bytes: writeCsv([template]), fileName: 'e-mail corrections' }, caller),
    'contacts.openCorrections': async (_, caller) => {
      const corrections = await desk()
      const file = await openFile(csv, mostBytes, caller)
      return file && corrections.open(file.fileName, file.bytes)
    },
    'contacts.correctionRows': async ({ id, ...part }) => (await desk()).rows(id, part),
    'contacts.runCorrections': async ({ id }) => (await desk()).run(id),
    'contacts.undoCorrections': async ({ id }) => (await desk()).undo(id),
    'contacts.saveCorrections': async ({ id }, caller) => save((await desk()).report(id), caller),
    'contacts.closeCorrections': async ({ id }) => {
      ;(await desk()).close(id)
      return {}
    },
  }
}
