import type { Contact } from '@shared/contact'
import { fold } from './fold'
import { sortKey } from './sort-key'

type Name = Pick<Contact, 'firstName' | 'middleName' | 'lastName' | 'companyName' | 'displayName' | 'address'>

/** How a contact stands in a list: "Berg, Jan van den", sorted under Berg, found under B and V. */
export function listNameOf(contact: Name): { text: string; sort: string; initials: string } {
  const { particle, core } = lastNameOf(contact)
  if (!core) {
    const text = contact.displayName || contact.companyName
    return { text, sort: sortKey(text, contact.address?.country), initials: initialsOf([text]) }
  }
  const given = [contact.firstName, particle].filter(Boolean).join(' ')
  return {
    text: given ? `${core}, ${given}` : core,
    // The separator sorts before every letter: Berg before Berg Smit.
    sort: `${sortKey(core, contact.address?.country)}\u0001${given && sortKey(given, contact.address?.country)}`,
    initials: initialsOf([core, particle]),
  }
}

// Some upstreams write the tussenvoegsel into the last name: its leading words in lower case.
function lastNameOf({ middleName, lastName }: Name): { particle: string; core: string } {
  const [, within = '', core = ''] = /^((?:['’]?\p{Ll}[\p{Ll}'’]*\s+)*)(.*)$/u.exec(lastName.trim()) ?? []
  return { particle: [middleName.trim(), within.trim()].filter(Boolean).join(' '), core }
}

/** The first letters as written and without accent: Å is found by Å and by A. */
function initialsOf(parts: readonly string[]): string {
  const letters = parts.map((part) => /[\p{L}\p{N}]/u.exec(part.normalize('NFC'))?.[0].toLowerCase() ?? '')
  return [...new Set(letters.flatMap((letter) => [letter, fold(letter).slice(0, 1)]))].join('')
}
