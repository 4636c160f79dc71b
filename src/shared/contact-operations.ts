import { z } from 'zod'
import { contactNote, historyEvent, historyKind } from './contact-history'
import { contactLink, linkCandidate, linkDecision, linkKind } from './contact-link'
import { contactTwin, twinDecision } from './contact-twin'
import { email } from './email'
import { correctionImport, correctionRow, correctionStates, emailCorrection } from './email-correction'
import { operation } from './operation'

const nothing = z.strictObject({})
const id = z.string().min(1).max(500)
const byId = z.strictObject({ id })
const page = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }
const saved = z.object({ path: z.string().nullable() })

/** What the page may ask about a contact beyond what the hub says: history, notes, what belongs to it, who else it is. */
export const contactOperations = {
  /** Those of these letters that somebody's name begins with, whatever the filter. */
  'contacts.initials': operation(
    'use',
    z.strictObject({ letters: z.array(z.string().min(1).max(10)).max(100) }),
    z.array(z.string()),
  ),

  /** Newest first; of these kinds, or all but who looked. `count` of all that there are. */
  'contacts.history': operation(
    'use',
    byId.extend({ kinds: z.array(historyKind).max(20).optional(), ...page }),
    z.object({ events: z.array(historyEvent), count: z.number().int() }),
  ),
  /** `noteId` is made up by the page: saved twice, it is one note. With the id of one that is there, its text changes. */
  'contacts.saveNote': operation(
    'use',
    byId.extend({ noteId: z.uuid(), text: z.string().trim().min(1).max(10_000) }),
    contactNote,
  ),
  /** It is shown no more; `removed` false takes that back. */
  'contacts.removeNote': operation('use', byId.extend({ noteId: z.uuid(), removed: z.boolean() }), nothing),

  /** What belongs to the contact, and what somebody said does not (`setAside`). */
  'contacts.links': operation(
    'use',
    byId,
    z.object({ links: z.array(contactLink), setAside: z.array(contactLink) }),
  ),
  /** What may be linked by hand, found by any part of what it is called; what is linked already is not among it. */
  'contacts.linkable': operation(
    'use',
    byId.extend({ kind: linkKind, text: z.string().max(200), limit: z.number().int().min(1).max(50) }),
    z.array(linkCandidate),
  ),
  /** `open`: as we find it. Answers what was decided before, to be decided again. */
  'contacts.decideLink': operation(
    'use',
    byId.extend({ kind: linkKind, itemId: id, decision: linkDecision }),
    z.object({ before: linkDecision }),
  ),

  /** Those that may be the same person, and those that somebody said are. The most likely first. */
  'contacts.twins': operation('use', byId, z.array(contactTwin)),
  /** Nothing is merged: both stay as the hub has them. Answers what was decided before. */
  'contacts.decideTwin': operation(
    'use',
    byId.extend({ otherId: id, decision: twinDecision }),
    z.object({ before: twinDecision }),
  ),

  /** The e-mail that we know better; null where the hub's counts, or is the same by now. */
  'contacts.correction': operation('use', byId, emailCorrection.nullable()),
  /** Null: the hub's counts again. Answers what was corrected before. */
  'contacts.correctEmail': operation(
    'changeCustomers',
    byId.extend({ email: email.nullable() }),
    z.object({ before: z.string().nullable() }),
  ),
  /** Asks where to, and writes an empty file to fill in. */
  'contacts.saveCorrectionTemplate': operation('use', nothing, saved),
  /** Asks for a file, reads it and says what would happen; nothing is kept. Null when the person cancelled. */
  'contacts.openCorrections': operation('use', nothing, correctionImport.nullable()),
  'contacts.correctionRows': operation(
    'use',
    byId.extend({ states: z.array(z.enum(correctionStates)).optional(), ...page }),
    z.object({ rows: z.array(correctionRow), count: z.number().int() }),
  ),
  /** All that are ready, together or none. Run twice, it is run once. */
  'contacts.runCorrections': operation('changeCustomers', byId, correctionImport),
  /** What was corrected by the file is as it was before. */
  'contacts.undoCorrections': operation('changeCustomers', byId, correctionImport),
  /** Asks where to, and writes the file again with a result for each line. */
  'contacts.saveCorrections': operation('use', byId, saved),
  /** Forgets it. Half an hour after its last use that happens by itself. */
  'contacts.closeCorrections': operation('use', byId, nothing),
}
