import type { FastifyInstance, FastifyRequest } from 'fastify'
import { firstDayFrom } from '../calendar.ts'
import { readNumber, readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { refuseAs, route } from '../http/route.ts'
import { tokens } from '../hub/tokens.ts'
import type { Ledger } from '../invoices/ledger.ts'
import type { People, SearchBy } from '../people/people.ts'
import { accountAnswer, foundAccount, userRoles } from './account-answers.ts'
import { dataLayerError } from './error.ts'
import { invoiceDocuments } from './invoice-documents.ts'
import { notProvided } from './not-provided.ts'

const searchBy = ['ssn', 'email', 'orgnumber', 'phonenumber'] as const
type ByAccount = { accountId: string }

/** The data layer's routes: accounts, who may see them, their invoices and PDFs. */
export function dataLayer(
  app: FastifyInstance,
  { people, ledger, seed, url }: { people: People; ledger: Ledger; seed: number; url: () => string },
): void {
  refuseAs(app, dataLayerError)
  app.addHook('onRequest', async (request) => {
    if (request.headers['x-api-key'] === tokens.dataLayer) return
    throw new Refusal(401, 'unauthorized', 'the header x-api-key must carry a valid key')
  })

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
  route<ByAccount>(app, 'GET', '/accounts/:accountId/userroles', (request) => {
    const query = readQuery(request, ['page', 'perPage'])
    const page = readNumber('page', query.page, 1, 1, 1_000_000)
    const size = readNumber('perPage', query.perPage, 100, 1, 1000)
    return userRoles(seed, accountOf(request), (page - 1) * size, size)
  })
  route<ByAccount>(app, 'GET', '/accounts/:accountId/invoices', (request) => {
    const query = readQuery(request, ['fromDate', 'toDate'])
    const from = query.fromDate === undefined ? '' : edge('fromDate', query.fromDate)
    const to = query.toDate === undefined ? '9999' : edge('toDate', query.toDate)
    if (from > to)
      throw new Refusal(400, 'bad-period', `fromDate ${query.fromDate} is after toDate ${query.toDate}`)
    const invoices = ledger.ofAccount(accountOf(request).id)
    return invoices.filter(({ issuedDate }) => issuedDate >= from && issuedDate < to)
  })
  invoiceDocuments(app, { ledger, accountOf, url })
  notProvided(app)

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
