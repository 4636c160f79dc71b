import type { FastifyInstance } from 'fastify'
import { readBody, readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { route } from '../http/route.ts'
import type { People } from '../people/people.ts'
import { checkEmail } from './reach.ts'

const types = ['lastSeen', 'accountCreated', 'accountDeleted'] as const

/** Something that was reported to the organisation. */
export interface ReportedEvent {
  readonly type: (typeof types)[number]
  readonly accountId: string
  readonly userId?: string
  readonly email?: string
  /** When it arrived, in UTC. */
  readonly at: string
}

/** The route by which events are reported; they are added to `events` in the order in which they arrive. */
export function eventRoute(app: FastifyInstance, people: People, events: ReportedEvent[]): void {
  route(app, 'POST', '/events', (request, reply) => {
    readQuery(request, [])
    const body = readBody(request, ['type', 'accountId', 'userId', 'email'])
    const type = types.find((one) => one === body.type)
    if (!type) throw new Refusal(400, 'type-invalid', `"type" must be one of ${types.join(', ')}`)
    const accountId = readId('accountId', body.accountId)
    if (!people.account(accountId)) {
      throw new Refusal(404, 'account-unknown', `there is no account ${accountId}`)
    }
    events.push({
      type,
      accountId,
      ...(body.userId === undefined ? {} : { userId: readId('userId', body.userId) }),
      ...(body.email === undefined ? {} : { email: checkEmail('email', body.email) }),
      at: new Date().toISOString(),
    })
    reply.code(204)
    return undefined
  })
}

function readId(name: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw new Refusal(400, `${name}-invalid`, `"${name}" must be an id, as text`)
}
