import type { FastifyInstance } from 'fastify'
import { Refusal } from '../http/refusal.ts'
import { route } from '../http/route.ts'

const paths = [
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
