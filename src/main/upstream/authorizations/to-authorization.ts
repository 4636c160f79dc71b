import type { UtilityAccount } from '@shared/authorization'
import { makeLocalId } from '../local-id'
import type { TheirAccount, TheirAuthorization } from './schema'

/** What the upstream says of a utility account. */
export type AccountRecord = Omit<UtilityAccount, 'ours'>

/** What the upstream says of an authorization. `accounts` is null where it was not asked for them. */
export interface AuthorizationRecord {
  id: string
  connectionId: string
  companyId: string | null
  username: string
  url: string
  host: string
  status: string
  /** Whole. */
  errors: string | null
  createdAt: string | null
  updatedAt: string | null
  hasPassword: boolean
  accounts: AccountRecord[] | null
}

export function toAuthorization(
  connectionId: string,
  theirs: TheirAuthorization,
  withAccounts: boolean,
): AuthorizationRecord {
  const { id, companyId, username, url, status, errors, hasPassword } = theirs
  return {
    id: makeLocalId(connectionId, id),
    ...{ connectionId, companyId, username, url, status, errors, hasPassword },
    host: hostOf(url),
    createdAt: toInstant(theirs.createdAt),
    updatedAt: toInstant(theirs.updatedAt),
    accounts: withAccounts ? theirs.accounts.map(toUtilityAccount) : null,
  }
}

export function toUtilityAccount(theirs: TheirAccount): AccountRecord {
  const { id, number, status, utility, delivery } = theirs
  return {
    ...{ id, number, status, delivery },
    utility: utility?.name ?? null,
    createdAt: toInstant(theirs.createdAt),
    updatedAt: toInstant(theirs.updatedAt),
  }
}

/** The host of an address, also where its scheme is missing; the text itself where there is none. */
export function hostOf(url: string): string {
  const parsed = URL.parse(url) ?? URL.parse(`https://${url}`)
  return parsed?.hostname || url
}

/** Upstreams write instants with and without milliseconds; ours always have them. */
function toInstant(written: string | null): string | null {
  const ms = Date.parse(written ?? '')
  return Number.isNaN(ms) ? null : new Date(ms).toISOString()
}
