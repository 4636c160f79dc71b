import type { Connection } from '@shared/connection'
import { Failed } from '@shared/failure'
import { createLogIn } from './authorizations/log-in'
import { failedAt, failureOfError } from './failure'
import type { HttpParts } from './http'
import { byOAuth, byOpenId, createTokens } from './tokens'
import { byCode, type TokenPlace, type TokenSet } from './tokens-request'

/** What a connection shows of itself: a secret, and another one where that is refused. */
export type Access = Pick<HttpParts, 'secret' | 'renew'>

interface Parts {
  connection: Pick<Connection, 'baseUrl' | 'credential'>
  /** What is in the keychain. */
  secret(): Promise<string>
  fetch: HttpParts['fetch']
  endpointFor?: HttpParts['endpointFor']
  /** Where tokens are kept; in memory without it. */
  kept?: TokenPlace
}

/** The secret itself, or the tokens that it gets. */
export function createAccess({ connection, secret, fetch, endpointFor, kept = inMemory() }: Parts): Access {
  const { baseUrl, credential } = connection
  const next = wayOf()
  if (!next) return { secret }
  const tokens = createTokens({ next, kept })
  return { secret: tokens.current, renew: tokens.renewed }

  function wayOf() {
    switch (credential.kind) {
      case 'oauth':
        return byOAuth({ connection: { baseUrl, credential }, fetch, endpointFor }, secret)
      case 'openid':
        return byOpenId({ credential, baseUrl, fetch, secret })
      case 'log-in':
        return createLogIn({ baseUrl, credential, password: secret, fetch })
      default:
        return null
    }
  }
}

export function inMemory(): TokenPlace {
  let tokens: TokenSet | null = null
  return {
    get: async () => tokens,
    save: async (next) => {
      tokens = next
    },
  }
}

/** Spends the code that the organisation gave once. Throws `Failed`, naming the upstream and the connection. */
export async function redeem(
  connection: Pick<Connection, 'baseUrl' | 'credential' | 'kind' | 'name'>,
  secret: string,
  code: string,
  fetch: HttpParts['fetch'],
  endpointFor?: HttpParts['endpointFor'],
): Promise<TokenSet> {
  const { baseUrl, credential } = connection
  if (credential.kind !== 'oauth') throw new Failed({ kind: 'internal', code: 'redeem' })
  const client = { connection: { baseUrl, credential }, fetch, endpointFor }
  return byCode(client, secret, code).catch((error: unknown) => {
    throw failedAt(connection, failureOfError(error))
  })
}
