import type { Contact, EmailCheck } from '@shared/contact'
import type { Office } from '../office'
import { splitLocalId } from '../upstream/local-id'
import { knownContact } from './get-contact'

/** Who else has this e-mail, as their own or as a username: by the cache, and by the hub where it can be asked. */
export async function checkEmail(office: Office, id: string, email: string): Promise<EmailCheck> {
  const wanted = email.trim().toLowerCase()
  const { value: contact } = await knownContact(office, id)
  const found = new Map<string, Contact>()
  const own = (await office.store.contactDecisions.correction(id))?.email ?? contact.email
  const here = await office.store.contacts.byEmail(wanted)
  for (const other of here) found.set(other.id, other)
  // What is found here by neither of the two is found by a correction.
  const corrected = new Set(
    here
      .filter(({ email, account }) => fold(email) !== wanted && fold(account.username) !== wanted)
      .map((other) => other.id),
  )
  for (const other of await askHub(office, id, wanted)) found.set(other.id, other)
  found.delete(id)
  return {
    takenBy: [...found.values()].flatMap((other) => {
      const isCorrected = corrected.has(other.id)
      const as =
        fold(other.account.username) === wanted
          ? 'username'
          : fold(other.email) === wanted || isCorrected
            ? 'email'
            : null
      return as ? [{ contactId: other.id, name: other.displayName, as }] : []
    }),
    differsFromContact: own !== null && fold(own) !== wanted,
  }
}

// A second opinion: the check goes on without it.
async function askHub({ upstreams }: Office, id: string, email: string): Promise<Contact[]> {
  try {
    const hub = await upstreams.hub(splitLocalId(id).connectionId)
    return (await hub.contacts({ search: email, page: 1, size: 20 })).contacts
  } catch {
    return []
  }
}

const fold = (email: string | null) => email?.trim().toLowerCase() ?? null
