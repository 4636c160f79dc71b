import type { Contact } from '../people/contact.ts'
import { plainLetters } from '../people/make-contact.ts'

/** Contacts in which every word of the search occurs somewhere, whatever its case or diacritics. */
export function searchContacts(contacts: readonly Contact[], search: string): readonly Contact[] {
  const words = plainLetters(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return contacts
  return contacts.filter((contact) => {
    const text = plainLetters(textOf(contact))
    return words.every((word) => text.includes(word))
  })
}

function textOf(contact: Contact): string {
  const { street, postalCode, city } = contact.address
  return [
    contact.id,
    contact.firstName,
    contact.middleName,
    contact.lastName,
    contact.companyName,
    contact.orgNumber,
    contact.email,
    contact.account?.username,
    contact.phone,
    street,
    postalCode,
    city,
    ...Object.values(contact.dossiers),
  ].join(' ')
}
