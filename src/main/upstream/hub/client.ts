import type { AccountCreation, Contact } from '@shared/contact'
import type { SaidField } from '@shared/contract'
import { Failed } from '@shared/failure'
import type { HeldPermission } from '@shared/held-permission'
import type { Organisation } from '@shared/organisation'
import { z } from 'zod'
import { failedAt } from '../failure'
import type { Http } from '../http'
import { firstOf, listed } from '../list'
import { makeLocalId } from '../local-id'
import { saidFields } from '../said'
import { createdAccount, toAccountCreation } from './account-creation'
import { type ContactsPage, contactsPage, toContactsPage } from './contacts-page'
import { hubEndpoints } from './endpoints'
import { pageOf } from './page'
import { type HubAccount, hubAccount, hubContact, hubCustomerAccount } from './schema'
import { toContact } from './to-contact'
import { type ContractRecord, toContracts } from './to-contract'
import { toOrganisations } from './to-organisation'
import { toPermissions } from './to-permission'

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
  /** The same, with everything that the hub said. */
  myself(signal?: AbortSignal): Promise<[HubAccount, SaidField[]]>
  myOrganisations(signal?: AbortSignal): Promise<Organisation[]>
  myPermissions(signal?: AbortSignal): Promise<HeldPermission[]>
  /** All that we may see, page after page. */
  contracts(signal?: AbortSignal): Promise<ContractRecord[]>
  contract(id: string, signal?: AbortSignal): Promise<ContractRecord>
  /** The bytes of one of a contract's documents. */
  contractDocument(id: string, documentId: string): Promise<Uint8Array>
  contacts(query: ContactsQuery): Promise<ContactsPage>
  contact(id: string, signal?: AbortSignal): Promise<Contact>
  /** Sent once, never again. A conflict is `alreadyCreated` when this contact has an account, else `conflict`: the e-mail is taken. */
  createAccount(id: string, email: string): Promise<AccountCreation>
  /** Answers to which address, where the hub says it. */
  sendAccess(id: string): Promise<{ invitedTo: string | null }>
}

/** Hubs give up to 200. */
const contractsAtOnce = 200

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
    async myself(signal) {
      const twice = z
        .unknown()
        .transform((all) => [all, all])
        .pipe(z.tuple([firstOf(hubAccount), firstOf(z.unknown())]))
      const [account, thing] = await http.json({ ...call('myAccount'), signal }, twice)
      if (!account) throw fail('unexpectedAnswer')
      return [account, saidFields(thing)]
    },
    async myOrganisations(signal) {
      const all = await http.json(
        { ...call('myOrganisations'), signal },
        listed('organizations', 'organisations'),
      )
      return toOrganisations(connectionId, all)
    },
    async myPermissions(signal) {
      const all = await http.json({ ...call('myPermissions'), signal }, listed('permissions'))
      return toPermissions(connectionId, all)
    },
    async contracts(signal) {
      const found = new Map<string, ContractRecord>()
      for (let page = 1; ; page += 1) {
        const query = { page, size: contractsAtOnce }
        const asked = { ...call('contracts'), query, numbersAsText: true, signal } as const
        const answer = await http.json(asked, pageOf('contracts'))
        const before = found.size
        for (const one of toContracts(connectionId, answer.things)) found.set(one.id, one)
        // A hub that knows no pages gives the same ones again.
        if (answer.isLast(query) || found.size === before) return [...found.values()]
      }
    },
    async contract(id, signal) {
      const asked = { ...call('contract'), ids: { id }, numbersAsText: true, signal } as const
      const things = await http.json(asked, listed('contracts', 'contract'))
      const wanted = makeLocalId(connectionId, id)
      const contract = toContracts(connectionId, things).find((one) => one.id === wanted)
      if (!contract) throw fail(things.length === 0 ? 'notFound' : 'unexpectedAnswer')
      return contract
    },
    contractDocument: (id, documentId) =>
      http.bytes({ ...call('contractDocument'), ids: { id, documentId } }),
    async contacts({ signal, ...query }) {
      const search = query.search?.trim() || undefined
      const page = await http.json({ ...call('contacts'), query: { ...query, search }, signal }, contactsPage)
      return toContactsPage(connectionId, page, query)
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
