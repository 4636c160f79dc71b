import { z } from 'zod'
import { fileProblem } from './csv-file'
import { instant } from './day'

/** An e-mail that we know better than the hub. It is kept on this computer only: the hub has no way to be told. */
export const emailCorrection = z.object({ email: z.string(), at: instant, who: z.string() })
export type EmailCorrection = z.infer<typeof emailCorrection>

export const correctionStates = ['ready', 'refused', 'alreadySo', 'done', 'undone'] as const

/** A line of a file with corrections. `line`: of the file, from 1. */
export const correctionRow = z.object({
  line: z.number().int(),
  /** By what the file says who is meant. */
  said: z.string(),
  /** Null where nobody, or more than one, fits. */
  contactId: z.string().nullable(),
  name: z.string(),
  /** The hub's; or what was corrected here before. */
  before: z.string().nullable(),
  email: z.string(),
  state: z.enum(correctionStates),
  /** `noContact`, `unknownContact`, `severalContacts`, `noEmail`, `notAnEmail`, `twiceInFile`. */
  reasons: z.array(z.string()),
})
export type CorrectionRow = z.infer<typeof correctionRow>

/** A file with corrections. Nothing of it is kept before it is run. */
export const correctionImport = z.object({
  id: z.string(),
  fileName: z.string(),
  state: z.enum(['checked', 'done', 'undone']),
  fileProblem: fileProblem.nullable(),
  /** Of `missingColumn` and `repeatedColumn`. */
  column: z.string().nullable(),
  count: z.number().int(),
  counts: z.record(z.enum(correctionStates), z.number().int()),
})
export type CorrectionImport = z.infer<typeof correctionImport>
