import type { FastifyInstance } from 'fastify'
import { Refusal } from '../http/refusal.ts'
import { route } from '../http/route.ts'

const paths = [
  ['POST', '/bankid/auth'],
  ['POST', '/bankid/sign'],
  ['GET', '/bankid/qr'],
  ['POST', '/bankid/collect'],
  ['POST', '/bankid/cancel'],
  ['POST', '/auth/authorize'],
  ['GET', '/auth/refresh_token'],
  ['GET', '/accounts/:accountId/locations'],
  ['GET', '/accounts/:accountId/services/:serviceId/agreements'],
  ['GET', '/accounts/:accountId/services/:serviceId/products'],
  ['GET', '/accounts/:accountId/measurements/:measurementId'],
  ['GET', '/accounts/:accountId/cost/:costId'],
  ['POST', '/accounts/:accountId/users'],
  ['PUT', '/accounts/:accountId/users/:userId'],
  ['POST', '/events'],
] as const

/** What the documents describe and this organisation does not offer: 501. */
export function notProvided(app: FastifyInstance): void {
  for (const [method, path] of paths) {
    route(app, method, path, () => {
      throw new Refusal(501, 'not-provided', `this organisation does not provide ${method} ${path}`)
    })
  }
}
