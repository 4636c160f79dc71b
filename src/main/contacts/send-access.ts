import { log } from '../log'
import type { Office } from '../office'
import { splitLocalId } from '../upstream/local-id'
import { freshContact, knownContact } from './get-contact'

const underWay = new WeakMap<Office, Map<string, Promise<{ invitedTo: string }>>>()

/** Sends the contact the way to sign in again. Answers to which address. Pressed twice, or in two windows, it is sent once. */
export function sendAccess(office: Office, id: string): Promise<{ invitedTo: string }> {
  const sending = underWay.get(office) ?? new Map<string, Promise<{ invitedTo: string }>>()
  underWay.set(office, sending)
  const one = sending.get(id) ?? send(office, id).finally(() => sending.delete(id))
  sending.set(id, one)
  return one
}

async function send(office: Office, id: string) {
  const { connectionId, upstreamId } = splitLocalId(id)
  try {
    const answer = await (await office.upstreams.hub(connectionId)).sendAccess(upstreamId)
    // What was sent is sent, whatever the disk says.
    await office
      .record('contacts.sendAccess', id, 'sent')
      .catch(() => log('record', { failure: 'notWritten' }))
    const { value: contact } = await freshContact(office, id).catch(() => knownContact(office, id))
    // A hub that does not say where it sent it to sends it to the username.
    return { invitedTo: answer.invitedTo ?? contact.account.username ?? contact.email ?? '' }
  } catch (error) {
    // Somebody else may have blocked or activated it: the page says what it is now.
    await freshContact(office, id).catch(() => undefined)
    throw error
  }
}
