import { z } from 'zod'
import { fileProblem } from './csv-file'
import { instant } from './day'
import { languages } from './language'

/** An https address of a utility's site. */
export const logInUrl = z.string().trim().max(500)
/** Why an address cannot be handed over, or null. */
export function logInUrlProblem(text: string): 'notAUrl' | 'notHttps' | 'hasCredentials' | null {
  const url = URL.parse(text.trim())
  if (!url?.hostname) return 'notAUrl'
  if (url.protocol !== 'https:') return 'notHttps'
  return url.username || url.password ? 'hasCredentials' : null
}

/** What is known against a log-in before it is handed over. */
export const logInCheck = z.object({
  /** Why it cannot be handed over at all. */
  problem: z.enum(['notAUrl', 'notHttps', 'hasCredentials']).nullable(),
  warnings: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('ipHost'), host: z.string() }),
      /** The host resembles one that we know, and is not it. */
      z.object({ kind: z.literal('lookAlike'), host: z.string(), like: z.string() }),
      /** Letters of other scripts, or punycode. */
      z.object({ kind: z.literal('foreignLetters'), host: z.string() }),
      z.object({
        kind: z.literal('duplicate'),
        id: z.string(),
        status: z.string(),
        createdAt: instant.nullable(),
      }),
    ]),
  ),
  /** Until then this log-in is refused (`rateLimited`): another wrong try could lock the customer's account. */
  coolDownUntil: instant.nullable(),
})
export type LogInCheck = z.infer<typeof logInCheck>

/** A form link that was sent, by our own register: the upstream knows nothing of it. */
export const formLinkSend = z.object({
  id: z.string(),
  connectionId: z.string(),
  at: instant,
  who: z.string(),
  /** To whom: a name, an e-mail, or both. */
  name: z.string(),
  email: z.string(),
  by: z.enum(['copy', 'qr', 'mail']),
  language: z.enum(languages),
  note: z.string(),
  /** Authorizations that a person said came from it. */
  authorizationIds: z.array(z.string()),
})
export type FormLinkSend = z.infer<typeof formLinkSend>

/** That an authorization may have come from a send; a person decides. `sameName`: its user name is, or looks like, the addressee's. */
export const sendSuggestion = z.object({
  sendId: z.string(),
  authorizationId: z.string(),
  username: z.string(),
  host: z.string(),
  createdAt: instant,
  sameName: z.boolean(),
})
export type SendSuggestion = z.infer<typeof sendSuggestion>

/** Log-ins of a CSV file. Main alone has read it: passwords stay there, in memory, until they are sent or it is closed. */
export const logInImport = z.object({
  id: z.string(),
  connectionId: z.string(),
  fileName: z.string(),
  /** `checked`: nothing was sent yet. `paused`: went on as far as it could, `rows` say why. */
  state: z.enum(['checked', 'running', 'done', 'cancelled']),
  /** What is wrong with the file as a whole: then it has no rows. */
  fileProblem: fileProblem.nullable(),
  /** The column of a `missingColumn` or `repeatedColumn`. */
  column: z.string().nullable(),
  rows: z.array(
    z.object({
      /** In the file, from 1, as an editor counts. */
      line: z.number().int(),
      username: z.string(),
      url: z.string(),
      state: z.enum(['ready', 'warned', 'refused', 'sending', 'created', 'failed', 'unsure', 'leftOut']),
      /** Why it is warned about, refused or failed: keys such as `noPassword`, `duplicateInFile`, `duplicate`, or a failure's kind. */
      reasons: z.array(z.string()),
      authorizationId: z.string().nullable(),
    }),
  ),
})
export type LogInImport = z.infer<typeof logInImport>
