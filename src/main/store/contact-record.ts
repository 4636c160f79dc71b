import type { Contact } from '@shared/contact'
import { listNameOf } from './contact-name'
import type { Database } from './encrypted'
import { fold } from './fold'
import { searchText } from './search-words'
import { sortKey } from './sort-key'

const accountOrder = ['none', 'invited', 'created', 'active', 'blocked']

/** Writes contacts, new or known, as seen at an instant in a generation of the synchronisation. */
export function contactWriter(db: Database) {
  const upsert = db.prepare(`
    INSERT INTO contacts (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})
    ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`)
  return (contact: Contact, generation: string, asOf: string) => {
    upsert.run({ ...rowOf(contact), generation, as_of: asOf })
  }
}

/** For comparing e-mails; null when there is none. Accents count: jose@ and josé@ are two people. */
export function lowerCase(email: string | null): string | null {
  return email?.trim().normalize('NFC').toLowerCase() || null
}

function rowOf(contact: Contact) {
  const name = listNameOf(contact)
  const { address, account, dossiers } = contact
  const numbers = dossiers.map(({ number }) => number)
  const rank = accountOrder.indexOf(account.state)
  return {
    id: contact.id,
    connection_id: contact.connectionId,
    record: JSON.stringify(contact),
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
      contact.phone,
      account.username,
      address?.city ?? null,
      ...numbers,
    ]),
  }
}

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
]
