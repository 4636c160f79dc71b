import type { Contact } from '@shared/contact'
import { identityOf } from './contact-identity'
import { listNameOf } from './contact-name'
import { findTwins } from './contact-twins'
import type { Database } from './encrypted'
import { fold } from './fold'
import { prepared } from './prepared'
import { searchText } from './search-words'
import { sortKey } from './sort-key'

const accountOrder = ['none', 'invited', 'created', 'active', 'blocked']

/**
 * Writes contacts, new or known, as seen at an instant in a generation of the synchronisation; `anew` also where the hub
 * says what it said before. Answers whether one was written.
 */
export function contactWriter(db: Database) {
  const corrected = prepared(db, 'SELECT email FROM corrections WHERE contact_id = ?').pluck()
  const known = prepared(db, 'SELECT record, identity FROM contacts WHERE id = ?')
  const seen = prepared(db, 'UPDATE contacts SET generation = ?, as_of = ? WHERE id = ?')
  const upsert = db.prepare(`
    INSERT INTO contacts (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})
    ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`)
  return (contact: Contact, generation: string, asOf: string, anew = false): boolean => {
    const before = known.get(contact.id) as { record: string; identity: string } | undefined
    const record = JSON.stringify(contact)
    // Most of a list is as it was: then nothing of it is worked out again.
    if (before?.record === record && !anew) {
      seen.run(generation, asOf, contact.id)
      return false
    }
    const correction = (corrected.get(contact.id) ?? null) as string | null
    const identity = identityOf(contact, correction)
    const text = JSON.stringify(identity)
    upsert.run({ ...rowOf(contact, correction), record, identity: text, generation, as_of: asOf })
    // What they are known by seldom changes: only then their twins are looked for.
    if (before?.identity !== text) findTwins(db, contact.id, identity)
    return true
  }
}

/** For comparing e-mails; null when there is none. Accents count: jose@ and josé@ are two people. */
export function lowerCase(email: string | null): string | null {
  return email?.trim().normalize('NFC').toLowerCase() || null
}

function rowOf(contact: Contact, correction: string | null) {
  const name = listNameOf(contact)
  const { address, account, dossiers } = contact
  const numbers = dossiers.map(({ number }) => number)
  const rank = accountOrder.indexOf(account.state)
  return {
    id: contact.id,
    connection_id: contact.connectionId,
    display_name: contact.displayName,
    company_name: contact.companyName,
    list_name: name.text,
    initials: name.initials,
    email: contact.email,
    phone: contact.phone,
    city: address?.city ?? '',
    dossier: numbers.join(', '),
    account_state: account.state,
    lower_email: lowerCase(contact.email),
    lower_username: lowerCase(account.username),
    sort_name: name.sort,
    sort_email: sortKey(contact.email),
    sort_city: sortKey(address?.city ?? null, address?.country),
    sort_account: rank < 0 ? `9${fold(account.state)}` : String(rank),
    search: searchText([
      contact.displayName,
      [contact.firstName, contact.middleName, contact.lastName].join(' '),
      contact.companyName,
      contact.email,
      correction,
      contact.phone,
      account.username,
      address?.street ?? null,
      address?.city ?? null,
      ...postalCodes(address?.postalCode ?? ''),
      ...numbers,
    ]),
  }
}

/** "1234 AB" is also asked for as "1234AB". */
const postalCodes = (code: string) => [code, code.replaceAll(/\s/g, '')]

const columns = [
  'id',
  'connection_id',
  'generation',
  'as_of',
  'record',
  'display_name',
  'company_name',
  'list_name',
  'initials',
  'email',
  'phone',
  'city',
  'dossier',
  'account_state',
  'lower_email',
  'lower_username',
  'sort_name',
  'sort_email',
  'sort_city',
  'sort_account',
  'search',
  'identity',
]
