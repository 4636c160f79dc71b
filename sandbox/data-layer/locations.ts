import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Customers } from '../customers.ts'
import { readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { route } from '../http/route.ts'
import type { Account } from '../people/account.ts'
import { agreementAnswer, locationAnswer, productAnswer } from './location-answers.ts'

type ByService = { accountId: string; serviceId: string }
type AccountOf = (request: FastifyRequest<{ Params: { accountId: string } }>) => Account

/** The routes of an account's locations, and of what a service is sold as. */
export function locationRoutes(app: FastifyInstance, customers: Customers, accountOf: AccountOf): void {
  route<{ accountId: string }>(app, 'GET', '/accounts/:accountId/locations', (request) => {
    readQuery(request, [])
    const { id, spelling } = accountOf(request)
    return customers.locations(id).map((location) => locationAnswer(location, spelling))
  })
  route<ByService>(app, 'GET', '/accounts/:accountId/services/:serviceId/agreements', (request) => {
    const { service, spelling } = serviceOf(request)
    return customers.agreements(service).map((agreement) => agreementAnswer(agreement, spelling))
  })
  route<ByService>(app, 'GET', '/accounts/:accountId/services/:serviceId/products', (request) => {
    const { service, spelling } = serviceOf(request)
    return customers.products(service).map((product) => productAnswer(product, spelling))
  })

  function serviceOf(request: FastifyRequest<{ Params: ByService }>) {
    readQuery(request, [])
    const { id, spelling } = accountOf(request)
    const { serviceId } = request.params
    const service = customers.services(id).find((one) => one.id === serviceId)
    if (!service) throw new Refusal(404, 'service-unknown', `account ${id} has no service ${serviceId}`)
    return { service, spelling }
  }
}
