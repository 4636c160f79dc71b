import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { makeBankId } from '../bankid/bankid.ts'
import { firstDayFrom } from '../calendar.ts'
import type { Customers } from '../customers.ts'
import { readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { refuseAs, route } from '../http/route.ts'
import { tokens } from '../hub/tokens.ts'
import type { Ledger } from '../invoices/ledger.ts'
import type { makeOAuth } from '../oauth/oauth.ts'
import type { People, SearchBy } from '../people/people.ts'
import type { Roster } from '../users/roster.ts'
import { accountAnswer, foundAccount } from './account-answers.ts'
import { dataLayerError } from './error.ts'
import { eventRoute, type ReportedEvent } from './events.ts'
import { invoiceDocuments } from './invoice-documents.ts'
import { locationRoutes } from './locations.ts'
import { notProvided, type Step } from './not-provided.ts'
import { seriesRoutes } from './series.ts'
import { userRoutes } from './users.ts'

const searchBy = ['ssn', 'email', 'orgnumber', 'phonenumber'] as const
type ByAccount = { accountId: string }

interface Parts {
  people: People
  customers: Customers
  roster: Roster
  ledger: Ledger
  events: ReportedEvent[]
  /** Steps that this organisation does not provide. */
  missing: readonly Step[]
  emailField: 'email' | 'emailAddress'
  url: () => string
  oauth: ReturnType<typeof makeOAuth>
  bankId: ReturnType<typeof makeBankId>
}

/** The data layer's routes: accounts, who may see them, their locations, usage, invoices and PDFs. */
export function dataLayer(
  app: FastifyInstance,
  { people, customers, roster, ledger, events, missing, emailField, url, oauth, bankId }: Parts,
): void {
  refuseAs(app, dataLayerError)
  app.addHook('onRequest', async (request) => {
    // Whoever asks for tokens has none yet.
    if (request.url.startsWith('/data-layer/auth/')) return
    if (request.headers['x-api-key'] === tokens.dataLayer) return
    if (oauth.accepts(request.headers.authorization)) return
    throw new Refusal(401, 'unauthorized', 'a valid key in the header x-api-key, or a valid token, is needed')
  })
  notProvided(app, missing)

  route(app, 'GET', '/accounts', (request) => {
    const [first, ...others] = Object.entries(readQuery(request, searchBy))
    if (!first || others.length > 0)
      throw new Refusal(400, 'search-by-one', `give one of ${searchBy.join(', ')}`)
    const [by, value] = first as [SearchBy, string]
    if (!value.trim()) throw new Refusal(400, 'empty-parameter', `"${by}" is empty`)
    return people.accountsBy(by, value).map(foundAccount)
  })
  route<ByAccount>(app, 'GET', '/accounts/:accountId', (request) => {
    readQuery(request, [])
    return accountAnswer(accountOf(request))
  })
  route<ByAccount>(app, 'GET', '/accounts/:accountId/invoices', (request) => {
    const query = readQuery(request, ['fromDate', 'toDate'])
    const from = query.fromDate === undefined ? '' : edge('fromDate', query.fromDate)
    const to = query.toDate === undefined ? '9999' : edge('toDate', query.toDate)
    if (from > to)
      throw new Refusal(400, 'bad-period', `fromDate ${query.fromDate} is after toDate ${query.toDate}`)
    return ledger.ofAccount(accountOf(request).id, { from, to })
  })
  userRoutes(app, roster, accountOf, emailField)
  eventRoute(app, people, events)
  locationRoutes(app, customers, accountOf)
  seriesRoutes(app, customers, accountOf)
  invoiceDocuments(app, { ledger, accountOf, url })
  oauth.serve(app)
  bankId.serve(app)

  function accountOf(request: FastifyRequest<{ Params: ByAccount }>) {
    const account = people.account(request.params.accountId)
    if (!account) throw new Refusal(404, 'account-unknown', `there is no account ${request.params.accountId}`)
    return account
  }
}

function edge(name: string, text: string): string {
  const day = firstDayFrom(text)
  if (day) return day
  throw new Refusal(
    400,
    'bad-parameter',
    `"${name}" must be a date or an instant with its zone, not "${text}"`,
  )
}
