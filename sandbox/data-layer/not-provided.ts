import type { FastifyInstance } from 'fastify'
import { Refusal } from '../http/refusal.ts'

const account = '/accounts/:accountId'

/** The steps of the document, and what each is asked with. */
const steps = {
  bankid: [
    'POST /bankid/auth',
    'POST /bankid/sign',
    'GET /bankid/qr',
    'POST /bankid/collect',
    'POST /bankid/cancel',
  ],
  oauth: ['POST /auth/authorize', 'GET /auth/refresh_token'],
  search: ['GET /accounts'],
  account: [`GET ${account}`],
  userRoles: [`GET ${account}/userroles`],
  locations: [`GET ${account}/locations`],
  agreements: [`GET ${account}/services/:serviceId/agreements`],
  products: [`GET ${account}/services/:serviceId/products`],
  measurements: [`GET ${account}/measurements/:measurementId`],
  cost: [`GET ${account}/cost/:costId`],
  invoices: [`GET ${account}/invoices`],
  invoiceUrl: [`GET ${account}/invoices/:invoiceId/url`],
  invoiceStream: [`GET ${account}/invoices/:invoiceId/stream`],
  updateUser: [`PUT ${account}/users/:userId`],
  addUser: [`POST ${account}/users`],
  events: ['POST /events'],
} as const

export type Step = keyof typeof steps

/** What this organisation does not offer, though the document describes it: 501. */
export function notProvided(app: FastifyInstance, missing: readonly Step[]): void {
  const routes = new Set<string>(missing.flatMap((step) => steps[step]))
  app.addHook('onRequest', async (request) => {
    const path = request.routeOptions.url?.slice(app.prefix.length)
    if (!routes.has(`${request.method} ${path}`)) return
    throw new Refusal(501, 'not-provided', `this organisation does not provide ${request.method} ${path}`)
  })
}
