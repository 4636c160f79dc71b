import type { Contact } from '@shared/contact'
import type { Seen } from '@shared/seen'
import { reportGone } from '../customers/gone-accounts'
import type { Office } from '../office'
import { splitLocalId } from '../upstream/local-id'

/** What the cache knows; asks the hub only when it knows nothing. */
export async function knownContact(office: Office, id: string): Promise<Seen<Contact>> {
  const known = await office.store.contacts.get(id)
  return known ? { value: known.contact, source: 'cache', asOf: known.asOf } : freshContact(office, id)
}

/** Asks the hub, and keeps what it says. */
export async function freshContact(office: Office, id: string): Promise<Seen<Contact>> {
  const { store, upstreams, tell } = office
  const { connectionId, upstreamId } = splitLocalId(id)
  const contact = await (await upstreams.hub(connectionId)).contact(upstreamId)
  const asOf = new Date().toISOString()
  const before = await store.contacts.get(id)
  await reportGone(office, [contact], true)
  await store.contacts.put({ contact, asOf })
  if (JSON.stringify(before?.contact) !== JSON.stringify(contact)) tell('contacts.changed', { id })
  return { value: contact, source: 'live', asOf }
}
