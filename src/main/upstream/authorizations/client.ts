import type { Failed } from '@shared/failure'
import { z } from 'zod'
import { fillBody } from '../endpoint'
import { strike } from '../error-words'
import { failedAt } from '../failure'
import type { Http } from '../http'
import { listed } from '../list'
import { localDay } from '../local-day'
import { understood } from '../understood'
import { authorizationEndpoints } from './endpoints'
import {
  authorizationList,
  created,
  formLink,
  stripped,
  theirAccount,
  theirAuthorization,
  theirBill,
} from './schema'
import {
  type AccountRecord,
  type AuthorizationRecord,
  toAuthorization,
  toUtilityAccount,
} from './to-authorization'
import { revealedPassword } from './without-passwords'

/** What a bill covers, in local days as the upstream writes them; `to` is its last day. */
export interface Bill {
  from: string | null
  to: string | null
  issuedOn: string | null
}

export interface AccountChange {
  accountId: string
  active: boolean
  /** Only with `active`. */
  dataStartDate: string | null
}

/** The authorizations, in our nouns. Ids are the upstream's own. Passwords are in nothing but `reveal`. Everything throws `Failed`. */
export interface Authorizations {
  /** All, without their accounts. `skipped`: those that could not be understood. */
  list(signal?: AbortSignal): Promise<{ authorizations: AuthorizationRecord[]; skipped: number }>
  /** With its accounts. */
  get(id: string, signal?: AbortSignal): Promise<AuthorizationRecord>
  /** Sent once, never again. The answer says nothing about what was created. */
  create(logIn: { username: string; password: string; url: string }): Promise<void>
  formLink(): Promise<string>
  /** Sent once, never again. Throws `unexpectedAnswer` (code `notChanged`) when the account is not as asked afterwards. */
  updateAccount(id: string, change: AccountChange, signal?: AbortSignal): Promise<AccountRecord>
  bills(accountId: string): Promise<Bill[]>
  /** Throws `forbidden` (code `masked`) when the upstream does not tell it us. */
  reveal(id: string): Promise<string>
  /** Ends every token of the company, ours too. */
  revokeTokens(): Promise<void>
}

export function createAuthorizations(http: Http): Authorizations {
  const { id: connectionId } = http.connection
  const call = (operation: keyof typeof authorizationEndpoints) => ({
    operation,
    endpoint: authorizationEndpoints[operation],
  })
  const fail = (failure: Failed['failure']) => failedAt(http.connection, failure)
  const itself = (id: string) =>
    stripped.pipe(theirAuthorization).refine((theirs) => theirs.id === id, { path: ['id'] })

  return {
    async list(signal) {
      const all = await http.json({ ...call('authorizations'), signal }, authorizationList)
      const theirs = understood(theirAuthorization, all)
      return {
        authorizations: theirs.map((one) => toAuthorization(connectionId, one, false)),
        skipped: all.length - theirs.length,
      }
    },
    async get(id, signal) {
      const request = { ...call('authorization'), ids: { id }, signal }
      return toAuthorization(connectionId, await http.json(request, itself(id)), true)
    },
    async create(logIn) {
      const body = fillBody(authorizationEndpoints.create, logIn)
      const hide = [logIn.password]
      const answer = await http.json({ ...call('create'), body, hide, mayBeEmpty: true }, created)
      if (answer.refused)
        throw fail({ kind: 'invalid', fields: [], message: strike(answer.message, hide).slice(0, 500) })
    },
    async formLink() {
      const { link } = await http.json(call('formLink'), formLink)
      // Opened by customers: nothing but a web address.
      if (!/^https?:\/\//.test(link)) throw fail({ kind: 'unexpectedAnswer', code: 'badLink' })
      return link
    },
    async updateAccount(id, { accountId, active, dataStartDate }, signal) {
      const status = active ? 'Active' : 'Inactive'
      const body = {
        utility_account_id: /^\d{1,15}$/.test(accountId) ? Number(accountId) : accountId,
        status,
        ...(active && dataStartDate !== null && { data_start_date: dataStartDate }),
      }
      const theirs = await http.json(
        { ...call('updateAccount'), ids: { id }, body, signal },
        stripped.pipe(theirAccount).refine((one) => one.id === accountId, { path: ['id'] }),
      )
      if (theirs.status.toLowerCase() !== status.toLowerCase())
        throw fail({ kind: 'unexpectedAnswer', code: 'notChanged' })
      return toUtilityAccount(theirs)
    },
    async bills(accountId) {
      const all = await http.json({ ...call('bills'), ids: { accountId } }, listed('bills'))
      return understood(theirBill, all).map(({ from, to, issuedOn }) => ({
        from: from && localDay(from),
        to: to && localDay(to),
        issuedOn: issuedOn && localDay(issuedOn),
      }))
    },
    async reveal(id) {
      const password = await http.json(
        { ...call('authorization'), ids: { id } },
        z.unknown().transform(revealedPassword),
      )
      if (password === null) throw fail({ kind: 'forbidden', code: 'masked' })
      return password
    },
    async revokeTokens() {
      await http.json({ ...call('revokeTokens'), mayBeEmpty: true }, z.unknown())
    },
  }
}
