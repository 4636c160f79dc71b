import { Failed, type FailureKind } from '@shared/failure'
import type { Seen } from '@shared/seen'
import type { GuestInvitation, UserRole } from '@shared/user-role'
import { log } from '../log'
import type { Office } from '../office'
import type { DataLayer } from '../upstream/data-layer/client'
import { partsOf } from './look'
import { userRolesOf } from './page-parts'

interface Change {
  name: 'customers.addGuest' | 'customers.updateUser'
  send(client: DataLayer, accountId: string): Promise<void>
  /** Whether it is so already, after an answer that got lost. */
  isDone(roles: UserRole[]): boolean
  /** What it makes of the roles that were there. */
  changed(roles: UserRole[]): UserRole[]
}

/** Answers to all who may see the account now. Throws `conflict`, or `invalid` that names the field. */
export function addGuest(office: Office, id: string, invitation: GuestInvitation) {
  const { by, ...reachedBy } = invitation
  const [wanted = ''] = Object.values(reachedBy)
  return change(office, id, {
    name: 'customers.addGuest',
    send: (client, accountId) => client.addGuest(accountId, invitation),
    isDone: (roles) => roles.some((one) => one.role === 'guest' && isSame(one[by], wanted)),
    // Who it is, only the upstream knows.
    changed: (roles) => roles,
  })
}

/** Corrects how a user is reached. Throws as `addGuest` does. */
export function updateUser(
  office: Office,
  id: string,
  { userId, phone, email }: { userId: string; phone: string | null; email: string | null },
) {
  return change(office, id, {
    name: 'customers.updateUser',
    send: (client, accountId) => client.updateUser(accountId, userId, { phone: phone || null, email }),
    isDone: (roles) =>
      roles.some((one) => one.userId === userId && isSame(one.phone, phone) && isSame(one.email, email)),
    changed: (roles) =>
      roles.map((one) => (one.userId === userId ? { ...one, phone: phone || null, email } : one)),
  })
}

async function change(office: Office, id: string, { name, send, isDone, changed }: Change) {
  const { connectionId, upstreamId } = partsOf(id)
  const client = await office.upstreams.dataLayer(connectionId)
  // It is done, whatever the disk says.
  const note = (outcome: string) =>
    office.record(name, id, outcome).catch(() => log('record', { failure: 'notWritten' }))
  const now = () => userRolesOf(office, { id, fresh: true })
  try {
    await send(client, upstreamId)
  } catch (error) {
    await note(error instanceof Failed ? error.failure.kind : 'internal')
    const roles = isUncertain(error) ? await now().catch(() => null) : null
    office.tell('customers.changed', { id })
    if (!roles || !isDone(roles.value)) throw error
    await note('done')
    return roles
  }
  await note('done')
  const roles = await now().catch(() => asChanged(office, id, changed))
  office.tell('customers.changed', { id })
  return roles
}

/** The upstream took it and then said no more: what is kept, with what it took. */
async function asChanged({ store, upstreams }: Office, id: string, changed: Change['changed']) {
  const { connectionId } = partsOf(id)
  const { value, asOf } = await userRolesOf({ store, upstreams }, { id, fresh: false })
  const roles = changed(value)
  await store.lookedAt.put({ connectionId, accountId: id, what: 'userRoles', which: '', asOf, value: roles })
  return { value: roles, source: 'cache', asOf } satisfies Seen<UserRole[]>
}

// The answer got lost: whether it is done, only the upstream knows.
const uncertain: FailureKind[] = ['timeout', 'offline', 'unavailable', 'unexpectedAnswer']
const isUncertain = (error: unknown) => error instanceof Failed && uncertain.includes(error.failure.kind)

const isSame = (one: string | null, other: string | null) => plain(one) === plain(other)
const plain = (text: string | null) => text?.toLowerCase().replaceAll(/[\s()-]/g, '') || null
