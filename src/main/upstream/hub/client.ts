import type { AccountCreation, Contact } from '@shared/contact'
import { Failed } from '@shared/failure'
import { z } from 'zod'
import { failedAt } from '../failure'
import type { Http } from '../http'
import { firstOf, listed } from '../list'
import { understood } from '../understood'
import { createdAccount, toAccountCreation } from './account-creation'
import { type ContactsPage, contactsPage } from './contacts-page'
import { hubEndpoints } from './endpoints'
import {
  type HubAccount,
  type HubOrganisation,
  type HubPermission,
  hubAccount,
  hubContact,
  hubCustomerAccount,
  hubOrganisation,
  hubPermission,
} from './schema'
import { toContact } from './to-contact'

export interface ContactsQuery {
  search?: string | undefined
  /** From 1. */
  page: number
  /** Hubs give up to 200. */
  size: number
  signal?: AbortSignal | undefined
}

/** The hub, in our nouns. Ids are the hub's own. Everything throws `Failed`. */
export interface Hub {
  myAccount(signal?: AbortSignal): Promise<HubAccount>
  myOrganisations(signal?: AbortSignal): Promise<HubOrganisation[]>
  myPermissions(signal?: AbortSignal): Promise<HubPermission[]>
  contacts(query: ContactsQuery): Promise<ContactsPage>
  contact(id: string, signal?: AbortSignal): Promise<Contact>
  /** Sent once, never again. A conflict is `alreadyCreated` when this contact has an account, else `conflict`: the e-mail is taken. */
  createAccount(id: string, email: string): Promise<AccountCreation>
  /** Answers to which address, where the hub says it. */
  sendAccess(id: string): Promise<{ invitedTo: string | null }>
}

export function createHub(http: Http): Hub {
  const { id: connectionId } = http.connection
  const fail = (kind: 'notFound' | 'unexpectedAnswer') => failedAt(http.connection, { kind })
  const call = (operation: keyof typeof hubEndpoints) => ({ operation, endpoint: hubEndpoints[operation] })

  async function contact(id: string, signal?: AbortSignal): Promise<Contact> {
    const itself = firstOf(hubContact).refine((theirs) => theirs === null || theirs.id === id, {
      path: ['id'],
    })
    const theirs = await http.json({ ...call('contact'), ids: { id }, signal }, itself)
    if (!theirs) throw fail('notFound')
    return toContact(connectionId, theirs)
  }

  return {
    contact,
    async myAccount(signal) {
      const account = await http.json({ ...call('myAccount'), signal }, firstOf(hubAccount))
      if (!account) throw fail('unexpectedAnswer')
      return account
    },
    async myOrganisations(signal) {
      const all = await http.json(
        { ...call('myOrganisations'), signal },
        listed('organizations', 'organisations'),
      )
      return understood(hubOrganisation, all)
    },
    async myPermissions(signal) {
      const all = await http.json({ ...call('myPermissions'), signal }, listed('permissions'))
      return understood(hubPermission, all)
    },
    async contacts({ signal, ...query }) {
      const search = query.search?.trim() || undefined
      const answer = await http.json(
        { ...call('contacts'), query: { ...query, search }, signal },
        contactsPage,
      )
      return answer(connectionId, query)
    },
    async createAccount(id, email) {
      try {
        const request = { ...call('createAccount'), ids: { id }, fields: { email } }
        return toAccountCreation(email, await http.json(request, createdAccount))
      } catch (error) {
        if (!(error instanceof Failed) || error.failure.kind !== 'conflict') throw error
        // The hub's words for the two conflicts are not documented; the contact itself tells them apart.
        const { account } = await contact(id).catch(() => Promise.reject(error))
        if (account.state === 'none') throw error
        return { result: 'alreadyCreated', username: account.username }
      }
    },
    async sendAccess(id) {
      const request = { ...call('sendAccess'), ids: { id }, mayBeEmpty: true }
      const theirs = await http.json(
        request,
        z.union([firstOf(hubCustomerAccount), z.string().transform(() => null)]),
      )
      return { invitedTo: theirs?.invitedTo ?? theirs?.username ?? null }
    },
  }
}
