import type { CustomerAccount } from '@shared/customer'
import type { UserRole } from '@shared/user-role'
import { makeLocalId } from '../local-id'
import { maskPersonalNumber, personOf } from './personal-number'
import type { DataLayerAccount } from './schema'

/** An account as the upstream knows it; its personal number only masked, and hashed (`person`). `contactId` is null: upstreams do not know ours. */
export type AccountRecord = CustomerAccount & { upstreamId: string; person: string | null }

/** The upstream's account as ours. Without a name of its own it is called by its number. */
export function toAccount(connectionId: string, upstreamId: string, theirs: DataLayerAccount): AccountRecord {
  const number = theirs.number ?? upstreamId
  return {
    id: makeLocalId(connectionId, upstreamId),
    upstreamId,
    connectionId,
    number,
    name: fullName(theirs) || number,
    email: theirs.email,
    phone: theirs.phone,
    orgNumber: theirs.orgNumber,
    address: theirs.address,
    maskedPersonalNumber: theirs.personalNumber === null ? null : maskPersonalNumber(theirs.personalNumber),
    person: personOf(theirs.personalNumber),
    contactId: null,
  }
}

/** An account of which no more than its id is told: as its owner or company is. */
export function toBareAccount(
  connectionId: string,
  upstreamId: string,
  roles: readonly UserRole[],
): AccountRecord {
  const nothing = { number: null, personalNumber: null, firstName: '', lastName: '', address: null }
  const {
    name = '',
    email = null,
    phone = null,
    orgNumber = null,
    maskedPersonalNumber = null,
  } = ownerOf(roles) ?? {}
  const account = toAccount(connectionId, upstreamId, { ...nothing, name, email, phone, orgNumber })
  return { ...account, maskedPersonalNumber }
}

/** The name of the account's owner or company; null when no role says one. */
export function ownerName(roles: readonly UserRole[]): string | null {
  return ownerOf(roles)?.name || null
}

const ownerOf = (roles: readonly UserRole[]) =>
  roles.find(({ role }) => role === 'owner' || role === 'company')

export const fullName = ({
  firstName,
  lastName,
  name,
}: {
  firstName: string
  lastName: string
  name: string
}) => name || [firstName, lastName].filter(Boolean).join(' ')
