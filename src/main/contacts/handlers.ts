import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { checkEmail } from './check-email'
import { correctionHandlers } from './correction-handlers'
import { createAccount } from './create-account'
import { decideLink, decideTwin } from './decide'
import { freshContact, knownContact } from './get-contact'
import { historyOf } from './history'
import { linkable } from './linkable'
import { linksOf } from './links'
import { removeNote, saveNote } from './notes'
import { sendAccess } from './send-access'
import { twinsOf } from './twins'

export const contactHandlers = (at: At): HandlersOf<'contacts'> => ({
  'contacts.page': async (query) => (await at()).store.contacts.page(query),
  'contacts.position': async (query) => ({ index: await (await at()).store.contacts.position(query) }),
  'contacts.initials': async ({ letters }) => (await at()).store.contactInitials.among(letters),
  'contacts.get': async ({ id, fresh }) => (fresh ? freshContact : knownContact)(await at(), id),
  'contacts.checkEmail': async ({ id, email }) => checkEmail(await at(), id, email),
  'contacts.createAccount': async ({ id, email }) => createAccount(await at(), id, email),
  'contacts.sendAccess': async ({ id }) => sendAccess(await at(), id),
  'contacts.history': async (query) => historyOf(await at(), query),
  'contacts.saveNote': async (note) => saveNote(await at(), note),
  'contacts.removeNote': async (note) => removeNote(await at(), note),
  'contacts.links': async ({ id }) => linksOf(await at(), id),
  'contacts.linkable': async (query) => linkable(await at(), query),
  'contacts.decideLink': async (decision) => decideLink(await at(), decision),
  'contacts.twins': async ({ id }) => twinsOf(await at(), id),
  'contacts.decideTwin': async ({ id, otherId, decision }) => decideTwin(await at(), id, otherId, decision),
  ...correctionHandlers(at),
})
