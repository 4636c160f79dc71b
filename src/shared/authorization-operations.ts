import { z } from 'zod'
import { activationRun, runPreview, runRow, runWish } from './activation-run'
import {
  authorization,
  authorizationEvent,
  authorizationFilter,
  authorizationNotes,
  authorizationRow,
  authorizationSort,
  authorizationView,
  pollingStatus,
  tagChange,
} from './authorization'
import { formLinkSend, logInCheck, logInImport, logInUrl, sendSuggestion } from './authorization-creation'
import { errorRule } from './authorization-state'
import { coverage } from './coverage'
import { instant } from './day'
import { email } from './email'
import { operation } from './operation'
import { seen } from './seen'

const nothing = z.strictObject({})
const id = z.string().min(1).max(500)
const ids = z.array(id).min(1).max(20_000)
const byId = z.strictObject({ id })
const ofConnection = z.strictObject({ connectionId: id })
const page = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }
const list = { filter: authorizationFilter, sort: authorizationSort }
const logIn = ofConnection.extend({ username: z.string().trim().min(1).max(320), url: logInUrl })
const addressee = ofConnection.extend({
  name: z.string().trim().max(200),
  email: z.union([z.literal(''), email]),
  language: formLinkSend.shape.language,
})
const saved = z.object({ path: z.string().nullable() })

/** What the page may ask about authorizations. */
export const authorizationOperations = {
  /** `count` of the filter, `of` all; `views`: how many the same filter finds in each view. `asOf`: the oldest connection's last round. */
  'authorizations.page': operation(
    'use',
    z.strictObject({ ...list, ...page }),
    z.object({
      rows: z.array(authorizationRow),
      count: z.number().int(),
      of: z.number().int(),
      views: z.record(authorizationView, z.number().int()),
      asOf: instant.nullable(),
    }),
  ),
  /** Place in the list that filter and sort make, from 0; null when it is not in it. */
  'authorizations.position': operation(
    'use',
    z.strictObject({ ...list, id }),
    z.object({ index: z.number().int().nullable() }),
  ),
  /** What there is to filter by, each in order of the alphabet. */
  'authorizations.choices': operation(
    'use',
    nothing,
    z.object({
      statuses: z.array(z.string()),
      owners: z.array(z.string()),
      tags: z.array(z.string()),
      companyIds: z.array(z.string()),
      utilities: z.array(z.string()),
    }),
  ),
  /** From the cache; `fresh` asks the upstream. */
  'authorizations.get': operation('use', byId.extend({ fresh: z.boolean() }), seen(authorization)),
  /** Newest first, at most 500. */
  'authorizations.history': operation('use', byId, z.array(authorizationEvent)),
  /** Which bills of one of its accounts are there. `notProvided` where the upstream does not offer it. */
  'authorizations.coverage': operation('use', byId.extend({ accountId: id }), coverage),
  /** What is given of the notes changes, of all of these. Answers what it was before, to be saved again. */
  'authorizations.saveNotes': operation(
    'use',
    z.strictObject({ ids, notes: authorizationNotes.partial(), tags: tagChange.optional() }),
    z.object({ before: z.array(z.object({ ids, notes: authorizationNotes.partial() })) }),
  ),

  'authorizations.rules': operation(
    'use',
    nothing,
    z.object({ rules: z.array(errorRule), areDefaults: z.boolean() }),
  ),
  /** Null: the defaults again. All states are read anew. */
  'authorizations.saveRules': operation(
    'administer',
    z.strictObject({ rules: z.array(errorRule).max(200).nullable() }),
    nothing,
  ),

  'authorizations.polling': operation('use', nothing, pollingStatus),
  /** Asks now, or joins the round that is under way; answers at its end. */
  'authorizations.refresh': operation('use', nothing, pollingStatus),

  'authorizations.check': operation('use', logIn, logInCheck),
  /**
   * Hands a log-in over. `conflict` (code `warned`) where there are warnings and they were not accepted; `rateLimited` during a
   * cool-down. Pressed twice, it is sent once. `id`: null when the new authorization is not listed yet; it will appear.
   */
  'authorizations.create': operation(
    'handOverLogIns',
    logIn.extend({ password: z.string().min(1).max(1000), acceptWarnings: z.boolean() }),
    z.object({ id: z.string().nullable() }),
  ),

  /** The company's link, as the upstream gives it now. */
  'authorizations.formLink': operation('use', ofConnection, z.object({ link: z.string() })),
  /** Opens the person's mail program with a text in which the link is; sending it is theirs. */
  'authorizations.openMail': operation('use', addressee, nothing),
  /** Newest first. */
  'authorizations.sends': operation('use', nothing, z.array(formLinkSend)),
  'authorizations.recordSend': operation(
    'use',
    addressee.extend({ by: formLinkSend.shape.by, note: z.string().max(1000) }),
    formLinkSend,
  ),
  /** The most likely first. */
  'authorizations.suggestions': operation('use', nothing, z.array(sendSuggestion)),
  /** `came` false: it did not, and is not suggested again. */
  'authorizations.decideSend': operation(
    'use',
    z.strictObject({ sendId: id, authorizationId: id, came: z.boolean() }),
    nothing,
  ),

  'authorizations.previewRun': operation('use', runWish, runPreview),
  /** `id` is made up by the page: started twice, it is one run. `conflict` (code `runUnderWay`) while another one is not over. */
  'authorizations.startRun': operation('handOverLogIns', runWish.extend({ id: z.uuid() }), activationRun),
  /** Newest first, at most 50. */
  'authorizations.runs': operation('use', nothing, z.array(activationRun)),
  'authorizations.run': operation('use', byId, activationRun),
  'authorizations.runRows': operation(
    'use',
    byId.extend({ states: z.array(runRow.shape.state).optional(), ...page }),
    z.object({ rows: z.array(runRow), count: z.number().int() }),
  ),
  /** After the row that is being sent. */
  'authorizations.pauseRun': operation('use', byId, activationRun),
  'authorizations.resumeRun': operation('handOverLogIns', byId, activationRun),
  'authorizations.cancelRun': operation('use', byId, activationRun),
  /** The failed and cancelled rows once more. */
  'authorizations.retryRun': operation('handOverLogIns', byId, activationRun),
  /** Asks where to, and writes every row with its result as CSV. Null when the person cancelled. */
  'authorizations.exportRun': operation('use', byId, saved),

  /** Asks where to, and writes an empty file to fill in. */
  'authorizations.saveTemplate': operation('use', nothing, saved),
  /** Asks for a file, reads it and says what would happen; nothing is sent. Null when the person cancelled. */
  'authorizations.openImport': operation('handOverLogIns', ofConnection, logInImport.nullable()),
  /** Sends these lines, one after the other. Those that are refused cannot be sent. */
  'authorizations.runImport': operation(
    'handOverLogIns',
    byId.extend({ lines: z.array(z.number().int()).min(1).max(5000) }),
    logInImport,
  ),
  'authorizations.cancelImport': operation('use', byId, logInImport),
  /** Asks where to, and writes the file again with a result and without the passwords. */
  'authorizations.saveImport': operation('use', byId, saved),
  /** Forgets it, with its passwords. Half an hour after its last use that happens by itself. */
  'authorizations.closeImport': operation('use', byId, nothing),

  /** Whether passwords may be revealed here at all; off until an administrator allows it. */
  'authorizations.revealing': operation('use', nothing, z.object({ allowed: z.boolean() })),
  'authorizations.allowRevealing': operation('administer', z.strictObject({ allowed: z.boolean() }), nothing),
  /** The password, to be shown until `until`. The activity log has it and the reason before it is asked for. */
  'authorizations.reveal': operation(
    'revealPasswords',
    byId.extend({ reason: z.string().trim().min(5).max(500) }),
    z.object({ password: z.string(), until: instant }),
  ),
  /** It is no longer on the screen, which may be captured again. */
  'authorizations.hide': operation('use', nothing, nothing),

  /** Ends every token of the company, everybody's. `typed` must be the connection's name, else `invalid`. */
  'authorizations.revokeTokens': operation(
    'administer',
    ofConnection.extend({ typed: z.string().max(200) }),
    nothing,
  ),
}
