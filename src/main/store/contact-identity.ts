import type { Contact } from '@shared/contact'
import { fold } from './fold'

/** What somebody may be recognised by, however it was written. */
export interface Identity {
  emails: string[]
  /** The last nine digits: without country and without zero. */
  phone: string | null
  /** Postal code and house number. */
  place: string | null
  dossiers: { organisation: string; number: string }[]
  first: string
  last: string
  company: string
}

export function identityOf(contact: Contact, correctedEmail: string | null): Identity {
  const { email, account, phone, address, dossiers, firstName, lastName, companyName } = contact
  const emails = [email, correctedEmail, account.username].flatMap((one) => mailbox(one) ?? [])
  return {
    emails: [...new Set(emails)],
    phone: telephone(phone),
    place: placeOf(address),
    dossiers: dossiers.map(({ organisationId, number }) => ({ organisation: organisationId, number })),
    first: words(firstName),
    // The tussenvoegsel may be in its own field, in the last name, or nowhere.
    last: words(lastName).replace(/^(?:(?:van|von|de|den|der|het|ten|ter|te|af|'t|t) )+(?=.)/, ''),
    company: words(companyName).replace(/ (?:bv|nv|vof|ab|hb|kb|ltd|gmbh)$/, ''),
  }
}

const words = (text: string) =>
  fold(text)
    .replaceAll(/[.,()]/g, '')
    .replaceAll(/[-_/ ]+/g, ' ')
    .trim()

/** `Jan.Berg+news@googlemail.com` and `janberg@gmail.com` are one mailbox. */
function mailbox(email: string | null): string | null {
  const [, name = '', domain = ''] =
    /^([^@\s]+)@([^@\s]+)$/.exec(email?.trim().normalize('NFC').toLowerCase() ?? '') ?? []
  if (!domain) return null
  const untagged = name.replace(/(?<=.)\+.*$/, '')
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${untagged}@${domain}`
  return `${untagged.replaceAll('.', '')}@gmail.com`
}

function telephone(phone: string | null): string | null {
  const digits = phone?.replace('(0)', '').replaceAll(/\D/g, '').slice(-9) ?? ''
  // 000000000 and the like stand where nobody knew the number.
  return digits.length === 9 && new Set(digits).size > 2 ? digits : null
}

function placeOf(address: Contact['address']): string | null {
  const house = /\d+(?:\s?\p{L}(?!\p{L}))?/u.exec(address?.street ?? '')?.[0]
  const code = address?.postalCode.replaceAll(/\s/g, '').toLowerCase()
  return house && code ? `${code} ${house.replaceAll(/\s/g, '').toLowerCase()}` : null
}
