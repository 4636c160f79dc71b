import { authorizationUsers } from './authorizations/log-ins.ts'
import { connectKeys } from './connect/keys.ts'
import { tokens } from './hub/tokens.ts'
import { openIdBatchClient, openIdClientId } from './openid/openid.ts'

/** All that a client needs to call one of the upstreams here. */
export interface SandboxConnection {
  kind: 'hub' | 'data-layer' | 'authorizations' | 'connect'
  name: string
  baseUrl: string
  credential:
    | { kind: 'bearer' }
    | { kind: 'api-key'; header: string }
    | { kind: 'basic'; username: string }
    | {
        kind: 'openid'
        grant: 'authorization-code' | 'client-credentials'
        issuer: string
        clientId: string
      }
    | { kind: 'log-in'; email: string; prefix: 'bearer' | 'none' }
  /** Absent where an employee signs in. */
  secret?: string
  openId?: { issuer: string; clientId: string }
  /** Of amounts that come without one. */
  currency?: string
}

/** One with a secret that somebody types, or lays ready. */
type WithSecret = SandboxConnection & { secret: string }

/** Connections to a sandbox; the hub's as administrator, who may do everything, unless given another of the `tokens`. */
export function connections(
  { url }: { url: string },
  hubToken: string = tokens.administrator,
): [WithSecret, WithSecret] {
  return [
    {
      kind: 'hub',
      name: 'Sandbox hub',
      baseUrl: `${url}/hub`,
      credential: { kind: 'bearer' },
      secret: hubToken,
      currency: 'EUR',
    },
    {
      kind: 'data-layer',
      name: 'Sandbox data layer',
      baseUrl: `${url}/data-layer`,
      credential: { kind: 'api-key', header: 'x-api-key' },
      secret: tokens.dataLayer,
      openId: { issuer: `${url}/openid`, clientId: openIdClientId },
    },
  ]
}

/** The hub, at which an employee signs in by OpenID, or a batch does with its secret. */
export function hubByOpenId(
  sandbox: { url: string },
  grant: 'authorization-code' | 'client-credentials' = 'authorization-code',
): SandboxConnection {
  const isBatch = grant === 'client-credentials'
  const { clientId, secret } = openIdBatchClient
  const client = isBatch ? clientId : openIdClientId
  const { name, kind, baseUrl, currency = 'EUR' } = connections(sandbox)[0]
  const credential = { kind: 'openid', grant, issuer: `${sandbox.url}/openid`, clientId: client } as const
  return { name, kind, baseUrl, credential, currency, ...(isBatch && { secret }) }
}

/** A connection to the authorizations; as administrator, who sees both companies, unless given another of the users. */
export function authorizationsConnection(
  { url }: { url: string },
  { email, password }: { email: string; password: string } = authorizationUsers.administrator,
): WithSecret {
  return {
    kind: 'authorizations',
    name: 'Sandbox authorizations',
    baseUrl: `${url}/authorizations`,
    credential: { kind: 'log-in', email, prefix: 'bearer' },
    secret: password,
  }
}

/** A connection to Connect; in test mode unless told. */
export function connectConnection({ url }: { url: string }, mode: 'test' | 'live' = 'test'): WithSecret {
  return {
    kind: 'connect',
    name: 'Sandbox Connect',
    baseUrl: `${url}/connect`,
    credential: { kind: 'basic', username: connectKeys.accountId },
    secret: connectKeys[mode],
  }
}
