import type { AccountCreation, Contact } from '@shared/contact'
import { Failed, type FailureKind } from '@shared/failure'
import { log } from '../log'
import type { Office } from '../office'
import { splitLocalId } from '../upstream/local-id'
import { freshContact } from './get-contact'

/** Creates the contact's customer account. The temporary password is in the answer and nowhere else. */
export async function createAccount(office: Office, id: string, email: string): Promise<AccountCreation> {
  const { connectionId, upstreamId } = splitLocalId(id)
  // The account is there, whatever the disk says: the answer and its password must not be lost over a note.
  const note = (outcome: string) =>
    office.record('contacts.createAccount', id, outcome).catch(() => log('record', { failure: 'notWritten' }))
  try {
    const hub = await office.upstreams.hub(connectionId)
    const creation = await hub.createAccount(upstreamId, email)
    await note(creation.result)
    if (creation.result !== 'alreadyCreated') await reportCreated(office, id, email)
    await freshContact(office, id).catch(() => undefined)
    return creation
  } catch (error) {
    await note(error instanceof Failed ? error.failure.kind : 'internal')
    const account = await accountAfter(error, office, id)
    if (account) return { result: 'alreadyCreated', username: account.username }
    throw error
  }
}

// Whoever has the answer must get it, whatever the disk says.
async function reportCreated({ reports }: Office, id: string, email: string) {
  const occasion = `${id} ${new Date().toISOString()}`
  await reports
    .addByEmail({ type: 'accountCreated', email, occasion })
    .catch(() => log('report', { type: 'accountCreated', failure: 'notWritten' }))
}

// The answer got lost, or somebody else was quicker: whether there is an account now, only the hub knows.
const uncertain: FailureKind[] = ['timeout', 'offline', 'unavailable', 'unexpectedAnswer', 'conflict']

async function accountAfter(error: unknown, office: Office, id: string): Promise<Contact['account'] | null> {
  if (!(error instanceof Failed) || !uncertain.includes(error.failure.kind)) return null
  const contact = await freshContact(office, id).catch(() => null)
  return contact && contact.value.account.state !== 'none' ? contact.value.account : null
}
