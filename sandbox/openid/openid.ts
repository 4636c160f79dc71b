import { generateKeyPairSync } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import Provider from 'oidc-provider'
import { InMemory } from './in-memory.ts'

/** The public client that signs in here, at any port of a loopback address. */
export const openIdClientId = 'sandbox-console'

/** An OpenID provider at which whoever gives an e-mail is who they say, and what a test may do to it. */
export interface OpenId {
  /** The provider's address. */
  readonly issuer: string
  /** Whether it says that it checked the e-mail. */
  emailVerified: boolean
}

const prefix = '/openid'

/** `url` is asked once it listens. `serve` answers whether a request was its own. */
export function makeOpenId(url: () => string) {
  let provider: ReturnType<typeof makeProvider> | undefined
  const openId: OpenId = {
    get issuer() {
      return url() + prefix
    },
    emailVerified: true,
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const path = request.url ?? ''
    if (!path.startsWith(`${prefix}/`)) return false
    provider ??= makeProvider(openId)
    if (path.startsWith(`${prefix}/log-in/`)) await logIn(provider, request, response)
    else {
      // It finds out by the difference where it is mounted.
      Object.assign(request, { originalUrl: path, url: path.slice(prefix.length) })
      await provider.callback()(request, response)
    }
    return true
  }
  return Object.assign(openId, { serve })
}

function makeProvider(openId: OpenId) {
  const provider = new Provider(openId.issuer, {
    clients: [
      {
        client_id: openIdClientId,
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://127.0.0.1/signed-in'],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: ['sandbox'] },
    jwks: { keys: [signingKey()] },
    adapter: InMemory,
    features: { devInteractions: { enabled: false } },
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
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
    ttl: { Interaction: 3600, Session: 3600, Grant: 3600, AccessToken: 3600, IdToken: 3600 },
    renderError: (context, { error, error_description: description }) => {
      context.type = 'text/plain'
      context.body = `${error}: ${description ?? ''}`
    },
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
