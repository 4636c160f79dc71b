import type { Credential } from '@shared/connection'
import { Failed } from '@shared/failure'
import { z } from 'zod'
import { decode, inShape, parseJson } from './answer'
import { attempt, type Fetch } from './attempt'
import { type Endpoint, type EndpointFor, fillPath } from './endpoint'
import { failureOfStatus } from './failure'
import { type Limits, usualLimits } from './limits'
import { CutOff, Silence } from './network-failure'
import { spelled } from './spelling'

export type OAuth = Extract<Credential, { kind: 'oauth' }>

/** `renewAt`: instant from which another is asked for; null when the upstream does not say. */
export interface TokenSet {
  access: string
  refresh: string | null
  renewAt: string | null
}

/** Where they are kept, encrypted; null for none. */
export interface TokenPlace {
  get(): Promise<TokenSet | null>
  save(tokens: TokenSet | null): Promise<void>
}

/** Who asks for tokens, where, and by what fetch. */
export interface TokenClient {
  connection: { baseUrl: string; credential: OAuth }
  fetch: Fetch
  /** Where the connection has its own place for tokens. */
  endpointFor?: EndpointFor | undefined
  limits?: Pick<Limits, 'silenceMs' | 'jsonBytes'>
}

type Fields = Record<string, string>
type Way = 'form' | 'json' | 'query'

/** Tokens for nobody but ourselves. Throws `Failed` (`unauthenticated` when refused) or the network's own error. */
export function byClientCredentials(client: TokenClient, secret: string): Promise<TokenSet> {
  const { clientId, scope } = client.connection.credential
  const fields = { grant_type: 'client_credentials', client_id: clientId, client_secret: secret }
  return ask(client, 'oauthTokens', { ...fields, ...(scope && { scope }) }, [secret])
}

/** Tokens for a code that the organisation gave once. Throws as `byClientCredentials`. */
export function byCode(client: TokenClient, secret: string, code: string): Promise<TokenSet> {
  const { clientId, redirectUri } = client.connection.credential
  const fields = { grant_type: 'authorization_code', client_id: clientId, client_secret: secret, code }
  return ask(client, 'oauthTokens', { ...fields, ...(redirectUri && { redirect_uri: redirectUri }) }, [
    secret,
    code,
  ])
}

/** Tokens for the refresh token; the one it had where the upstream gives no other. Throws as `byClientCredentials`. */
export async function byRefresh(client: TokenClient, secret: string, refresh: string): Promise<TokenSet> {
  const { clientId, scope } = client.connection.credential
  const fields = {
    grant_type: 'refresh_token',
    client_id: clientId,
    client_secret: secret,
    refresh_token: refresh,
  }
  const next = await ask(client, 'oauthRefresh', { ...fields, ...(scope && { scope }) }, [secret, refresh])
  return { ...next, refresh: next.refresh ?? refresh }
}

/** Where the data layer gives tokens. The fields are those of RFC 6749 and are not called otherwise. */
export const oauthEndpoints = {
  oauthTokens: { method: 'POST', path: '/auth/authorize' },
  oauthRefresh: { method: 'GET', path: '/auth/refresh_token' },
} as const satisfies Record<string, Endpoint>

/** Never sent twice by itself: a code and many refresh tokens are good for once. */
async function ask(client: TokenClient, what: keyof typeof oauthEndpoints, fields: Fields, hide: string[]) {
  const { baseUrl, credential } = client.connection
  const usual = oauthEndpoints[what]
  const endpoint = (await client.endpointFor?.(what, usual)) ?? usual
  const url = new URL(baseUrl.replace(/\/+$/, '') + fillPath(endpoint))
  const ways: Way[] =
    endpoint.method === 'GET' && credential.refreshBy === 'query' ? ['query'] : ['form', 'json']
  for (const way of ways) {
    const response = await send(client, endpoint.method, url, fields, way)
    const text = decode(new Uint8Array(await response.arrayBuffer()), response.headers.get('content-type'))
    if (response.ok) return toTokens(inShape(answer, parseJson(text)))
    // RFC 6749 says form, the data layer's own documents are written as JSON: nothing was spent on a misunderstanding.
    const misunderstood =
      response.status === 415 || (response.status === 400 && text.includes('invalid_request'))
    if (misunderstood && way === 'form') continue
    throw refusal(response, text, hide)
  }
  throw new Failed({ kind: 'unexpectedAnswer' })
}

function send(
  { fetch, limits = usualLimits }: TokenClient,
  method: string,
  url: URL,
  fields: Fields,
  way: Way,
) {
  const accept = { accept: 'application/json' }
  const rules = { silenceMs: limits.silenceMs, maxBytes: limits.jsonBytes, mayFollow: () => false }
  const plain = { method, credentials: 'omit', cache: 'no-store', redirect: 'manual' } as const
  if (way === 'query') {
    const asked = new URL(url)
    asked.search = new URLSearchParams(fields).toString()
    return attempt(fetch, new Request(asked, { ...plain, headers: accept }), rules)
  }
  const body = way === 'form' ? new URLSearchParams(fields).toString() : JSON.stringify(fields)
  const type = way === 'form' ? 'application/x-www-form-urlencoded' : 'application/json'
  const headers = { ...accept, 'content-type': type }
  if (method === 'GET') return getWithBody(url, { ...headers }, body, rules)
  return attempt(fetch, new Request(url, { ...plain, headers, body }), rules)
}

interface Rules {
  silenceMs: number
  maxBytes: number
}

/** fetch refuses a body on GET, and the documented refresh has one. Few need it: it is loaded by who does. */
async function getWithBody(
  url: URL,
  headers: Fields,
  body: string,
  { silenceMs, maxBytes }: Rules,
): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>()
  const { request: start } =
    url.protocol === 'https:' ? await import('node:https') : await import('node:http')
  const length = { 'content-length': String(Buffer.byteLength(body)) }
  const request = start(url, { method: 'GET', headers: { ...headers, ...length }, timeout: silenceMs })
  request.on('timeout', () => request.destroy(new Silence()))
  request.on('error', reject)
  request.on('response', (response) => {
    const chunks: Buffer[] = []
    let size = 0
    response.on('data', (chunk: Buffer) => {
      size += chunk.byteLength
      if (size > maxBytes) response.destroy(new Failed({ kind: 'unexpectedAnswer', code: 'tooLarge' }))
      chunks.push(chunk)
    })
    response.on('error', (error) => reject(error instanceof Failed ? error : new CutOff()))
    response.on('end', () => {
      const type = { 'content-type': response.headers['content-type'] ?? '' }
      const status = response.statusCode ?? 0
      if (status < 200 || status > 599) reject(new Failed({ kind: 'unexpectedAnswer', code: 'status' }))
      else if (status === 204) resolve(new Response(null, { status }))
      else resolve(new Response(Buffer.concat(chunks), { status, headers: type }))
    })
  })
  request.end(body)
  return promise
}

const answer = spelled(
  {
    access: ['access_token', 'accessToken'],
    refresh: ['refresh_token', 'refreshToken'],
    seconds: ['expires_in', 'expiresIn'],
  },
  z.object({
    access: z.string().min(1),
    refresh: z
      .string()
      .min(1)
      .nullish()
      .transform((token) => token ?? null),
    seconds: z.coerce.number().positive().nullish().catch(null),
  }),
)

/** Somewhat before its end: a call that is under way then must still be let in. */
function toTokens({ access, refresh, seconds }: z.output<typeof answer>): TokenSet {
  const lifetime = (seconds ?? 0) * 1000
  const renewAt = lifetime ? new Date(Date.now() + lifetime - Math.min(30_000, lifetime / 2)) : null
  return { access, refresh, renewAt: renewAt?.toISOString() ?? null }
}

function refusal({ status, headers }: Response, body: string, hide: string[]): Failed {
  const said = failureOfStatus({ status, headers, body }, hide)
  const { code, message, requestId } = said
  if (status < 400 || status > 403) return new Failed(said)
  const spent = /invalid_grant/.test(body)
  return new Failed({
    kind: 'unauthenticated',
    ...(spent ? { code: 'invalid_grant' } : code !== undefined && { code }),
    ...(message !== undefined && { message }),
    ...(requestId !== undefined && { requestId }),
  })
}
