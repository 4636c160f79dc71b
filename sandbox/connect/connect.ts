import type { FastifyInstance, FastifyRequest } from 'fastify'
import { readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { refuseAs, route } from '../http/route.ts'
import { turn } from './conversation.ts'
import { connectError, invalid } from './error.ts'
import { elementsAnswer, ratesAnswer, statusAnswer } from './location-answers.ts'
import { logoOf } from './logo.ts'
import { providerSite } from './provider-site.ts'
import type { Register } from './register.ts'
import { elementOf, type Session } from './session.ts'
import { isProcessed } from './tariff.ts'
import { readDirection, readKind, readTokenRequest } from './token-request.ts'
import { inUtc } from './zone.ts'

type ById = { id: string }
const version = '2024-08-24.zero'
const longest = 90 * 86_400_000

/** The routes of Connect: log-in, tokens, tariffs, the conversation itself, and the providers' own log-ins. */
export function connect(app: FastifyInstance, register: Register): void {
  refuseAs(app, connectError)
  app.register(async (scope) => providerSite(scope, register), { prefix: '/log-in' })

  route(app, 'GET', '/login', (request) => {
    mustSayVersion(request)
    readQuery(request, [])
    const answer = register.logIns.logIn(request.headers.authorization)
    if (!answer) throw new Refusal(403, 'forbidden', 'Account ID or API key is not valid')
    return answer
  })

  // Gives a token and exchanges one at the same path, so each of the two is told apart here.
  app.post('/connect/tariff/token', async (request) => {
    const live = caller(request)
    const asked = readTokenRequest(request)
    if (register.refusing) throw invalid(register.refusing, 'Refused as asked for')
    const { token } = register.open(live, asked)
    return { connect_token: token, expires_in: 86_400, live_mode: live }
  })
  app.get('/connect/tariff/token', async (request) => {
    const live = caller(request)
    const { connect_token: token = '' } = readQuery(request, ['connect_token'])
    const session = register.sessions.get(token)
    if (session?.live !== live) throw new Refusal(404, 'unknown', 'Connect token is not found')
    return claimed(session, register)
  })

  route(app, 'GET', '/tariffs/elements', (request) => {
    const live = caller(request)
    const { location_id: id, direction, type } = readQuery(request, ['location_id', 'direction', 'type'])
    if (!id) throw new Refusal(400, 'location_id_missing', 'Location ID is required')
    return elementsAnswer(register.location(live, id), {
      ...(direction !== undefined && { direction: readDirection(direction) }),
      ...(type !== undefined && { type: readKind(type) }),
    })
  })
  route<ById>(app, 'GET', '/tariffs/rates/:id', (request) => {
    const live = caller(request)
    const query = readQuery(request, ['start_time', 'end_time', 'include_tariff', 'direction'])
    const direction = readDirection(query.direction)
    const now = register.now()
    const end = readInstant('end_time', query.end_time ?? '')
    const start = query.start_time === undefined ? now : readInstant('start_time', query.start_time)
    const isUtc = query.end_time?.endsWith('Z') ?? false
    if (query.start_time !== undefined && query.start_time.endsWith('Z') !== isUtc)
      throw new Refusal(400, 'time_format_invalid', 'Use either UTC or an offset, not both')
    if (end <= start || end - start > longest)
      throw new Refusal(400, 'period_invalid', 'The period must be of at most 90 days, and not empty')
    return ratesAnswer(register.location(live, request.params.id), {
      ...{ direction, start, end, now, inUtc: isUtc },
    })
  })
  route<ById>(app, 'GET', '/locations/:id/status', (request) => {
    const live = caller(request)
    readQuery(request, [])
    return statusAnswer(register.location(live, request.params.id), register.url)
  })

  route(app, 'POST', '/session', (request) => {
    readQuery(request, [])
    // Another host altogether: whoever sends it the bearer gives that away.
    if (request.headers.authorization)
      throw new Refusal(400, 'authorization_unexpected', 'The connect token is the credential here')
    return turn(request.body, register)
  })
  route<{ file: string }>(app, 'GET', '/logos/:file', (request, reply) => {
    const found = register.providers.find(({ logo_url }) => logo_url.endsWith(`/${request.params.file}`))
    if (!found) throw new Refusal(404, 'unknown', 'There is no such logo')
    return reply.type('image/png').send(logoOf(found.id))
  })

  /** Whether it is live mode that the caller asks in. */
  function caller(request: FastifyRequest): boolean {
    mustSayVersion(request)
    const live = register.logIns.isLive(request.headers.authorization)
    if (live === undefined) throw new Refusal(401, 'unauthorized', 'Unauthorized')
    if (register.accountDisabled) throw invalid('account_disabled', 'Your account is disabled')
    return live
  }
}

function mustSayVersion({ headers }: FastifyRequest): void {
  if (headers['flatpeak-version'] !== version)
    throw new Refusal(400, 'version_invalid', `The header Flatpeak-Version must be ${version}`)
}

function readInstant(name: string, text: string): number {
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text)
  const at = isWhole ? Date.parse(text) : Number.NaN
  if (Number.isNaN(at)) throw new Refusal(400, 'time_format_invalid', `${name} must be in RFC 3339 format`)
  return at
}

/** The ids of a session that has ended; counts how often they were handed out. */
function claimed(session: Session, register: Register) {
  const now = register.now()
  if (session.expiresAt <= now) throw invalid('token_expired', 'Connect token has expired')
  if (!session.outcome) throw new Refusal(409, 'not-complete', 'The session is not complete')
  session.claims += 1
  const { token, locationId, customerReference } = session
  const tariff = register
    .location(session.live, locationId)
    .tariffs.get(elementOf(session.type, session.direction))
  return {
    ...{ id: token, object: 'connect_token', live_mode: session.live },
    customer_id: session.customerId,
    ...(customerReference && { customer_reference_id: customerReference }),
    ...{ location_id: locationId, location_reference_id: session.locationReference },
    is_tariff_processed: tariff ? isProcessed(tariff, now) : false,
    complete_action: session.outcome,
    time_created: inUtc(session.createdAt),
    time_expiry: inUtc(session.expiresAt),
  }
}
