import type { Contact } from '@shared/contact'
import type { ContactLink } from '@shared/contact-link'
import type { Office } from '../office'
import { lowerCase } from '../store/contact-record'

type Why = Extract<ContactLink['why'], 'email' | 'username' | 'correctedEmail'>

/** Every e-mail by which a contact is known, lower case, and where it is from; the hub's own first. */
export async function knownEmails(
  { store }: Pick<Office, 'store'>,
  { id, email, account }: Contact,
): Promise<Map<string, Why>> {
  const corrected = await store.contactDecisions.correction(id)
  const known = new Map<string, Why>()
  const add = (one: string | null | undefined, why: Why) => {
    const text = lowerCase(one ?? null)
    if (text && !known.has(text)) known.set(text, why)
  }
  add(email, 'email')
  add(account.username, 'username')
  add(corrected?.email, 'correctedEmail')
  return known
}
