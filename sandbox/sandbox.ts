import { fastify } from 'fastify'
import { authorizationRoutes, authorizationsError } from './authorizations/authorizations.ts'
import { credentialsForm } from './authorizations/form.ts'
import { makeRegister, type Register } from './authorizations/register.ts'
import { type BankId, makeBankId } from './bankid/bankid.ts'
import { today } from './calendar.ts'
import { connect } from './connect/connect.ts'
import { connectError } from './connect/error.ts'
import { type Register as ConnectRegister, makeRegister as makeConnect } from './connect/register.ts'
import type { Contract } from './contracts/contract.ts'
import { makeContracts } from './contracts/make-contracts.ts'
import { type Customers, makeCustomers } from './customers.ts'
import { dataLayer } from './data-layer/data-layer.ts'
import { dataLayerError } from './data-layer/error.ts'
import type { ReportedEvent } from './data-layer/events.ts'
import { linkedDocuments } from './data-layer/invoice-documents.ts'
import type { Step } from './data-layer/not-provided.ts'
import { type Faults, makeFaults, type Route } from './http/faults.ts'
import { type Gate, makeGates } from './http/gates.ts'
import { listen } from './http/listener.ts'
import { Refusal } from './http/refusal.ts'
import { type LoggedRequest, note } from './http/request-log.ts'
import { hubError } from './hub/envelope.ts'
import { hub } from './hub/hub.ts'
import { makeEmployees, type PermissionCode, permissionsOf } from './hub/tokens.ts'
import { type Ledger, makeLedger } from './invoices/ledger.ts'
import { makeOAuth, type OAuth } from './oauth/oauth.ts'
import { makeOpenId, type OpenId } from './openid/openid.ts'
import { makePeople, type People } from './people/people.ts'
import { makeRoster } from './users/roster.ts'

export interface SandboxOptions {
  contacts?: number
  invoices?: number
  seed?: number
  /** 0, the default, takes a free one. */
  port?: number
  /** The day up to which invoices go, `YYYY-MM-DD` in Europe/Stockholm. */
  today?: string
  /** Log-ins in every state, for both companies; 60 unless told. */
  authorizations?: number
  /** Behave like a newer hub, which mails an invitation instead of giving a temporary password. */
  invitations?: boolean
  /** Steps of the data layer that answer 501. */
  notProvided?: readonly Step[]
  /** How the data layer spells the e-mail in a change of a user; `email` by default. */
  emailField?: 'email' | 'emailAddress'
}

export interface Sandbox {
  /** `http://127.0.0.1:port`; the upstreams are at `/hub`, `/data-layer`, `/authorizations` and `/connect`. */
  readonly url: string
  readonly today: string
  readonly people: Pick<People, 'contacts' | 'accounts'> & {
    invoices: Pick<Ledger, 'count' | 'ofAccount' | 'find' | 'all'>
  }
  /** What the hub says of their contracts, as the list has them; a test may change them. */
  readonly contracts: Contract[]
  /** What they have: locations, services, products, usage. Made again for every question. */
  readonly customers: Customers
  /** The organisation's relay of BankID, the tokens for programs, and its OpenID provider at `/openid`. */
  readonly bankId: BankId
  readonly oauth: OAuth
  readonly openId: OpenId
  /** What was reported to the data layer, oldest first. */
  readonly events: readonly ReportedEvent[]
  /** Log-ins that were handed over, their clock, and the log of what was done with their accounts. */
  readonly authorizations: Register
  /** Connecting tariffs: its sessions, what was saved, its clock, and what a test may do to it. */
  readonly connect: ConnectRegister
  readonly faults: Pick<Faults, 'add' | 'clear'>
  /** Requests seen, oldest first. */
  readonly log: readonly LoggedRequest[]
  gate(route: Route): Gate
  addInvoice: Ledger['add']
  changeInvoice: Ledger['change']
  removeInvoice: Ledger['remove']
  moveInvoice: Ledger['move']
  removeContact(id: string): void
  /** From now on whoever has this token at the hub has this permission and no other. */
  permit(token: string, code: PermissionCode): void
  /** Pulls the network plug: connections drop, new ones are refused. */
  unplug(): Promise<void>
  plug(): Promise<void>
  close(): Promise<void>
}

/** Starts all upstreams on loopback. The same options always give the same people, accounts and invoices. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { contacts = 200, invoices = 2000, seed = 1, port = 0, invitations = false } = options
  const { notProvided: missing = [], emailField = 'email' } = options
  const day = options.today ?? today()
  const people = makePeople({ seed, contacts, today: day })
  const contracts = makeContracts(seed, people.contacts, day)
  const ledger = makeLedger({ seed, today: day, invoices, accounts: people.accounts })
  const roster = makeRoster(seed, people)
  const customers = makeCustomers({ seed, today: day, people, roster })
  const events: ReportedEvent[] = []
  const faults = makeFaults((path, status) => {
    const refusal = new Refusal(status, 'fault', 'this failure was asked for')
    if (path.startsWith('/authorizations')) return authorizationsError(refusal)
    if (path.startsWith('/connect')) return connectError(refusal)
    return path.startsWith('/hub') ? hubError(refusal) : dataLayerError(refusal)
  })
  const authorizations = makeRegister({ seed, count: options.authorizations ?? 60 })
  const tariffs = makeConnect({ seed, url: () => listener.url })
  const employees = makeEmployees()
  const gates = makeGates()
  const oauth = makeOAuth()
  const bankId = makeBankId(signerAmong(people.accounts))
  const openId = makeOpenId(() => listener.url)
  const log: LoggedRequest[] = []

  const app = fastify({ exposeHeadRoutes: false, routerOptions: { maxParamLength: 500 } })
  app.register(async (scope) => hub(scope, people, contracts, employees, { seed, invitations, openId }), {
    prefix: '/hub',
  })
  const organisation = { missing, emailField, oauth, bankId, url: () => listener.url }
  const parts = { people, customers, roster, ledger, events, ...organisation }
  app.register(async (scope) => dataLayer(scope, parts), { prefix: '/data-layer' })
  app.register(async (scope) => authorizationRoutes(scope, authorizations, () => listener.url), {
    prefix: '/authorizations',
  })
  app.register(async (scope) => connect(scope, tariffs), { prefix: '/connect' })
  app.register(async (scope) => credentialsForm(scope, authorizations.submitForm), {
    prefix: '/credentials-transfer',
  })
  app.register(async (scope) => linkedDocuments(scope, ledger))
  await app.ready()
  const listener = await listen(port, async (request, response) => {
    const { path } = note(log, request, response)
    await gates.pass(path)
    if (!(await faults.strike(path, request, response)) || (await openId.serve(request, response))) return
    app.routing(request, response)
  })

  return {
    url: listener.url,
    today: day,
    people: { contacts: people.contacts, accounts: people.accounts, invoices: ledger },
    contracts,
    customers,
    events,
    bankId,
    oauth,
    openId,
    authorizations,
    connect: tariffs,
    faults,
    log,
    gate: gates.add,
    addInvoice: ledger.add,
    changeInvoice: ledger.change,
    removeInvoice: ledger.remove,
    moveInvoice: ledger.move,
    removeContact: people.remove,
    permit(token, code) {
      const employee = employees.find((one) => one.token === token)
      if (!employee) throw new Error('nobody has this token')
      employee.permissions = permissionsOf(code)
    },
    unplug: listener.unplug,
    plug: listener.plug,
    close: async () => {
      faults.clear()
      gates.clear()
      await listener.unplug()
      await app.close()
    },
  }
}

/** Somebody with a Swedish account, who signs where a test names nobody. */
function signerAmong(accounts: People['accounts']) {
  const { ssn, name, firstName, lastName } =
    accounts.find(({ ssn, country }) => ssn && country === 'SE') ?? {}
  return {
    personalNumber: ssn ?? '198501012384',
    name: name ?? 'Åsa Sjöberg',
    givenName: firstName ?? 'Åsa',
    surname: lastName ?? 'Sjöberg',
  }
}
