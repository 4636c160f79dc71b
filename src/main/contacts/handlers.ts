import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { checkEmail } from './check-email'
import { createAccount, sendAccess } from './create-account'
import { freshContact, knownContact } from './get-contact'

export const contactHandlers = (at: At): HandlersOf<'contacts'> => ({
  'contacts.page': async (query) => (await at()).store.contacts.page(query),
  'contacts.position': async (query) => ({ index: await (await at()).store.contacts.position(query) }),
  'contacts.get': async ({ id, fresh }) => (fresh ? freshContact : knownContact)(await at(), id),
  'contacts.checkEmail': async ({ id, email }) => checkEmail(await at(), id, email),
  'contacts.createAccount': async ({ id, email }) => createAccount(await at(), id, email),
  'contacts.sendAccess': async ({ id }) => sendAccess(await at(), id),
})
