import { generateKeyPairSync } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import Provider from 'oidc-provider'
import { InMemory, type Kept } from './in-memory.ts'

/** The public client that signs in here, at any port of a loopback address. */
export const openIdClientId = 'sandbox-console'

/** The client for batches, which is nobody in particular. */
export const openIdBatchClient = { clientId: 'sandbox-batch', secret: 'sandbox-batch-secret-2b90e4c1d8' }

/** An OpenID provider at which whoever gives an e-mail is who they say, and what a test may do to it. */
export interface OpenId {
  /** The provider's address. */
  readonly issuer: string
  /** Whether it says that it checked the e-mail. */
  emailVerified: boolean
  /** Seconds that an access token is good for; 3600 unless changed. */
  lifetime: number
  /** Requests for tokens that were granted, by how they were asked for. */
  readonly granted: Record<string, number>
  /** Every token that was given, access and refresh. */
  readonly handedOut: string[]
  /** Makes every access token worthless before its time. */
  expire(): void
  /** Makes every refresh token worthless too. */
  revoke(): void
  /** Whose access token it is: an e-mail, or a client's id; undefined where it is no good. */
  whoHas(accessToken: string): Promise<string | undefined>
}

const prefix = '/openid'

/** `url` is asked once it listens. `serve` answers whether a request was its own. */
export function makeOpenId(url: () => string) {
  let made: Provider | undefined
  const kept: Kept = new Map()
  const forget = (kinds: RegExp) => {
    for (const key of kept.keys()) if (kinds.test(key)) kept.delete(key)
  }
  const openId: OpenId = {
    get issuer() {
      return url() + prefix
    },
    emailVerified: true,
    lifetime: 3600,
    granted: {},
    handedOut: [],
    expire: () => forget(/^(AccessToken|ClientCredentials)\//),
    revoke: () => forget(/^(AccessToken|ClientCredentials|RefreshToken)\//),
    async whoHas(token) {
      const person = await provider().AccessToken.find(token)
      return person?.accountId ?? (await provider().ClientCredentials.find(token))?.clientId
    },
  }
  const provider = () => {
    made ??= makeProvider(openId, kept)
    return made
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const path = request.url ?? ''
    if (!path.startsWith(`${prefix}/`)) return false
    if (path.startsWith(`${prefix}/log-in/`)) await logIn(provider(), request, response)
    else {
      // It finds out by the difference where it is mounted.
      Object.assign(request, { originalUrl: path, url: path.slice(prefix.length) })
      await provider().callback()(request, response)
    }
    return true
  }
  return Object.assign(openId, { serve })
}

function makeProvider(openId: OpenId, kept: Kept): Provider {
  const lifetime = () => openId.lifetime
  const provider = new Provider(openId.issuer, {
    clients: [
      {
        client_id: openIdClientId,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://127.0.0.1/signed-in'],
        grant_types: ['authorization_code', 'refresh_token'],
      },
      {
        client_id: openIdBatchClient.clientId,
        client_secret: openIdBatchClient.secret,
        token_endpoint_auth_method: 'client_secret_basic',
        grant_types: ['client_credentials'],
        redirect_uris: [],
        response_types: [],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: ['sandbox'] },
    jwks: { keys: [signingKey()] },
    adapter: (kind: string) => new InMemory(kind, kept),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: async () => true },
    },
    interactions: { url: (_, { uid }) => `${prefix}/log-in/${uid}` },
    // The e-mail is the id: there is nobody else to ask.
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: openId.emailVerified, name: nameOf(id) }),
    }),
    // Its own client needs nobody's consent.
    loadExistingGrant: async (context) => {
      const { client, session } = context.oidc
      if (!client || !session?.accountId) return undefined
      const grant = new context.oidc.provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      })
      grant.addOIDCScope('openid email profile offline_access')
      await grant.save()
      return grant
    },
    ttl: {
      ...{ Interaction: 3600, Session: 3600, Grant: 86_400, IdToken: 3600, RefreshToken: 86_400 },
      AuthorizationCode: 600,
      AccessToken: lifetime,
      ClientCredentials: lifetime,
    },
    renderError: (context, { error, error_description: description }) => {
      context.type = 'text/plain'
      context.body = `${error}: ${description ?? ''}`
    },
  })
  provider.on('grant.success', (context) => {
    const grant = String(context.oidc.params?.['grant_type'])
    openId.granted[grant] = (openId.granted[grant] ?? 0) + 1
    const { access_token: access, refresh_token: refresh } = Object(context.body)
    openId.handedOut.push(...[access, refresh].filter((token) => typeof token === 'string'))
  })
  return provider
}

/** A page with one field. `cancel` in what is sent gives up. */
async function logIn(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    return
  }
  const form = new URLSearchParams(await text(request))
  const result = form.has('cancel')
    ? { error: 'access_denied', error_description: 'the person gave up' }
    : // A client on somebody's computer always wants consent: whoever logs in gives it.
      { login: { accountId: form.get('email')?.trim().toLowerCase() || 'nobody@example.com' }, consent: {} }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
}

const page = `<!doctype html><html lang="en"><title>Log in</title><h1>Log in</h1><form method="post">
<label>E-mail <input name="email" type="email" autofocus></label>
<button>Log in</button> <button name="cancel" value="1" formnovalidate>Cancel</button></form></html>`

const nameOf = (email: string) =>
  (email.split('@')[0] ?? '')
    .split(/[.\d]+/)
    .filter(Boolean)
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join(' ')

const signingKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  alg: 'RS256',
  use: 'sig',
})
