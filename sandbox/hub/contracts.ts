import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Contract } from '../contracts/contract.ts'
import { contractPdf } from '../contracts/contract-pdf.ts'
import { readNumber, readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { route } from '../http/route.ts'
import { envelope } from './envelope.ts'

type ById = { id: string }
type ByDocument = ById & { documentId: string }

/** The contracts that the caller may see: all of them, a page at a time; one, with its documents. */
export function contractRoutes(app: FastifyInstance, contracts: readonly Contract[]): void {
  route(app, 'GET', '/contract/contracts/mine', (request) => {
    const query = readQuery(request, ['page', 'size'])
    const page = readNumber('page', query.page, 1, 1, 1_000_000)
    const size = readNumber('size', query.size, 50, 1, 200)
    const some = contracts.slice((page - 1) * size, page * size)
    // What a list leaves out, one contract has.
    const lines = some.map(({ documents: _, ...line }) => line)
    return envelope(lines, { total: contracts.length, page, size })
  })
  route<ById>(app, 'GET', '/contract/contracts/:id/mine', (request) => {
    readQuery(request, [])
    return envelope([contractOf(request)])
  })
  route<ByDocument>(
    app,
    'GET',
    '/contract/contracts/:id/documents/:documentId/mine',
    async (request, reply) => {
      readQuery(request, [])
      const contract = contractOf(request)
      const document = contract.documents.find(({ id }) => id === request.params.documentId)
      if (!document)
        throw new Refusal(404, 'document-unknown', `there is no document ${request.params.documentId}`)
      reply.type(document.type)
      return contractPdf(contract, document)
    },
  )

  function contractOf(request: FastifyRequest<{ Params: ById }>) {
    const contract = contracts.find(({ id }) => String(id) === request.params.id)
    if (!contract) throw new Refusal(404, 'contract-unknown', `there is no contract ${request.params.id}`)
    return contract
  }
}
