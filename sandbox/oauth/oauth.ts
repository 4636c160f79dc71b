import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { readQuery } from '../http/input.ts'
import { Refusal } from '../http/refusal.ts'
import { route } from '../http/route.ts'

/** The one client that may ask for tokens here. */
export const oauthClient = { clientId: 'sandbox-console', secret: 'sandbox-client-secret-58c1e0d7aa' }

/** The tokens handed out, and what a test may do to them. */
export interface OAuth {
  /** Seconds that an access token is good for; 3600 unless changed. */
  lifetime: number
  /** How often an access token was given, and how many of these for a refresh token. */
  readonly issued: { access: number; refreshed: number }
  /** A code that can be turned into tokens, once. */
  code(redirectUri?: string): string
  /** Makes every access token worthless before its time. */
  expire(): void
  /** Makes every refresh token worthless too. */
  revoke(): void
  accepts(authorization: string | undefined): boolean
}

const fields = [
  'grant_type',
  'client_id',
  'client_secret',
  'code',
  'redirect_uri',
  'refresh_token',
  'scope',
] as const
type Fields = Partial<Record<(typeof fields)[number], string>>

export function makeOAuth(): OAuth & { serve(app: FastifyInstance): void } {
  const accessTokens = new Map<string, number>()
  const refreshTokens = new Set<string>()
  const codes = new Map<string, string | undefined>()
  const issued = { access: 0, refreshed: 0 }

  function tokens(withRefresh: boolean) {
    const access = `access-${randomBytes(24).toString('hex')}`
    accessTokens.set(access, Date.now() + oauth.lifetime * 1000)
    issued.access += 1
    const answer = { access_token: access, token_type: 'Bearer', expires_in: oauth.lifetime }
    if (!withRefresh) return answer
    const refresh = `refresh-${randomBytes(24).toString('hex')}`
    refreshTokens.add(refresh)
    return { ...answer, refresh_token: refresh }
  }

  function client({ client_id: id, client_secret: secret }: Fields, secretNeeded: boolean) {
    const known = id === oauthClient.clientId && (secret === oauthClient.secret || (!secretNeeded && !secret))
    if (!known) throw new Refusal(401, 'invalid_client', 'the client is not known, or its secret is wrong')
  }

  const oauth: ReturnType<typeof makeOAuth> = {
    lifetime: 3600,
    issued,
    code: (redirectUri) => {
      const code = `code-${randomBytes(12).toString('hex')}`
      codes.set(code, redirectUri)
      return code
    },
    expire: () => accessTokens.clear(),
    revoke: () => {
      accessTokens.clear()
      refreshTokens.clear()
    },
    accepts: (authorization) => {
      const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1]
      return token !== undefined && (accessTokens.get(token) ?? 0) > Date.now()
    },
    serve(app) {
      app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
        done(null, body),
      )
      route(app, 'POST', '/auth/authorize', (request) => {
        const asked = readFields(request, request.body)
        client(asked, true)
        if (asked.grant_type === 'client_credentials') return tokens(false)
        if (asked.grant_type !== 'authorization_code')
          throw new Refusal(400, 'unsupported_grant_type', 'client_credentials or authorization_code')
        const redirectUri = codes.get(asked.code ?? '')
        const known = codes.delete(asked.code ?? '')
        if (!known || (redirectUri !== undefined && redirectUri !== asked.redirect_uri))
          throw new Refusal(
            400,
            'invalid_grant',
            'the code is not known, was used, or is for another redirect_uri',
          )
        return tokens(true)
      })
      route(app, 'GET', '/auth/refresh_token', async (request) => {
        // The framework expects no body on a GET, the document does.
        const asked = readFields(request, await text(request.raw))
        client(asked, false)
        if (asked.grant_type !== 'refresh_token')
          throw new Refusal(400, 'unsupported_grant_type', 'only refresh_token here')
        if (!refreshTokens.delete(asked.refresh_token ?? ''))
          throw new Refusal(400, 'invalid_grant', 'the refresh token is not known, or was replaced')
        issued.refreshed += 1
        return tokens(true)
      })
    },
  }
  return oauth
}

/** From a body, as a form or as JSON, or from the query where there is none. */
function readFields(request: FastifyRequest, body: unknown): Fields {
  if (!body) return readQuery(request, fields)
  const isJson = request.headers['content-type']?.includes('json')
  const whole = typeof body !== 'string' ? body : isJson ? JSON.parse(body) : new URLSearchParams(body)
  const all: Record<string, unknown> =
    whole instanceof URLSearchParams ? Object.fromEntries(whole) : Object(whole)
  for (const [name, value] of Object.entries(all)) {
    if (fields.some((known) => known === name) && typeof value === 'string') continue
    throw new Refusal(400, 'invalid_request', `"${name}" is not known here, or is no text`)
  }
  if (!all['grant_type']) throw new Refusal(400, 'invalid_request', 'grant_type is missing')
  return all as Fields
}
