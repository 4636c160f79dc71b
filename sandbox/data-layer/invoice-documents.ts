import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { refuseAs, route } from '../http/route.ts'
import type { Ledger } from '../invoices/ledger.ts'
import { invoicePdf } from '../invoices/pdf.ts'
import type { Account } from '../people/account.ts'
import { dataLayerError } from './error.ts'
import { faultOfUrl, signedUrl } from './signed-url.ts'

type ByInvoice = { accountId: string; invoiceId: string }
const signingKey = randomBytes(32).toString('hex')

/** The two ways to an invoice's PDF: a link to it, or its bytes. */
export function invoiceDocuments(
  app: FastifyInstance,
  {
    ledger,
    accountOf,
    url,
  }: {
    ledger: Ledger
    accountOf: (request: FastifyRequest<{ Params: ByInvoice }>) => Account
    url: () => string
  },
): void {
  route<ByInvoice>(app, 'GET', '/accounts/:accountId/invoices/:invoiceId/url', (request) => {
    readQuery(request, [])
    const { invoice } = found(request, 'url')
    return { url: signedUrl(url(), signingKey, invoice.id, Date.now()) }
  })
  route<ByInvoice>(app, 'GET', '/accounts/:accountId/invoices/:invoiceId/stream', async (request, reply) => {
    readQuery(request, [])
    const { invoice, account } = found(request, 'stream')
    reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${invoice.invoiceNumber}.pdf"`)
    return invoicePdf(invoice, account, creditedNumber(ledger, invoice.creditedInvoiceId))
  })

  function found(request: FastifyRequest<{ Params: ByInvoice }>, way: 'url' | 'stream') {
    const account = accountOf(request)
    const one = ledger.find(request.params.invoiceId)
    if (!one || one.account !== account) {
      throw new Refusal(
        404,
        'invoice-unknown',
        `account ${account.id} has no invoice ${request.params.invoiceId}`,
      )
    }
    if (one.document === 'none') throw new Refusal(404, 'no-document', 'there is no PDF of this invoice')
    if (one.document !== 'both' && one.document !== way) {
      throw new Refusal(501, 'not-provided', `the PDF of this invoice is not provided by ${way}`)
    }
    return one
  }
}

/** Where the links lead: outside the data layer, and without a key. */
export function linkedDocuments(app: FastifyInstance, ledger: Ledger): void {
  refuseAs(app, dataLayerError)
  route<{ file: string }>(app, 'GET', '/documents/:file', async (request, reply) => {
    const { expires = '', signature = '' } = readQuery(request, ['expires', 'signature'])
    const id = request.params.file.replace(/\.pdf$/, '')
    const fault = faultOfUrl(signingKey, id, expires, signature, Date.now())
    if (fault) throw new Refusal(403, 'bad-link', fault)
    const one = ledger.find(id)
    if (!one) throw new Refusal(404, 'invoice-unknown', `there is no invoice ${id}`)
    reply.type('application/pdf')
    return invoicePdf(one.invoice, one.account, creditedNumber(ledger, one.invoice.creditedInvoiceId))
  })
}

function creditedNumber(ledger: Ledger, id: string | undefined): string | undefined {
  return id === undefined ? undefined : ledger.find(id)?.invoice.invoiceNumber
}
