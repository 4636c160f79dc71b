import type { Contact } from '@shared/contact'
import { makeLocalId } from '../local-id'
import type { HubContact, HubCustomerAccount } from './schema'

/** The hub's contact as ours. */
export function toContact(connectionId: string, theirs: HubContact): Contact {
  const { firstName, middleName, lastName, companyName, name, email, phone } = theirs
  const person = [firstName, middleName, lastName].filter(Boolean).join(' ')
  return {
    id: makeLocalId(connectionId, theirs.id),
    connectionId,
    firstName,
    middleName,
    lastName,
    companyName,
    displayName: person || companyName || name || email || theirs.id,
    email,
    phone,
    address: toAddress(theirs.address),
    dossiers: theirs.dossiers.map(({ organisationId, number }) => ({
      organisationId,
      organisationName: theirs.organisations.find(({ id }) => id === organisationId)?.name ?? null,
      number,
    })),
    account: toAccount(theirs),
  }
}

function toAddress(theirs: HubContact['address']): Contact['address'] {
  if (!theirs) return null
  const { street, houseNumber, postalCode, city, country } = theirs
  const whole = { street: [street, houseNumber].filter(Boolean).join(' '), postalCode, city, country }
  return Object.values(whole).some(Boolean) ? whole : null
}

function toAccount({ account, accountUsername, accountState }: HubContact): Contact['account'] {
  const username = account?.username ?? accountUsername
  const exists = username !== null || (account?.id ?? null) !== null
  return {
    state: account?.state ?? accountState ?? (exists ? 'created' : 'none'),
    username,
    invitedTo: account?.invitedTo ?? null,
    createdAt: toInstant(account),
  }
}

function toInstant(account: HubCustomerAccount | null): string | null {
  const ms = Date.parse(account?.createdAt ?? '')
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}
