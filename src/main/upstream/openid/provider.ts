import { Failed, type Failure } from '@shared/failure'
import * as client from 'openid-client'
import { isLoopback, providerAddress } from '../../sign-in/outside'
import type { HttpParts } from '../http'
import { networkFailure } from '../network-failure'

export interface Provider {
  issuer: string
  clientId: string
  /** Whose provider it is: only on this computer may the provider be without https. */
  baseUrl: string
  fetch: HttpParts['fetch']
  /** Of a client that has one. */
  secret?: string
}

/** What the provider says of itself. Throws `Failed`. */
export async function discover({ issuer: address, clientId, baseUrl, fetch, secret }: Provider) {
  const issuer = providerAddress(address, isLoopback(baseUrl))
  const execute = [client.enableNonRepudiationChecks]
  if (isLoopback(baseUrl) && issuer.startsWith('http:')) execute.push(client.allowInsecureRequests)
  const through: client.CustomFetch = (url, { body, duplex: _, ...options }) =>
    fetch(
      new Request(url, {
        ...options,
        ...(body instanceof URLSearchParams && { body }),
        signal: options.signal ?? null,
        credentials: 'omit',
        cache: 'no-store',
      }),
      { redirect: 'manual' },
    )
  const options = { execute, timeout: 15, [client.customFetch]: through }
  return client
    .discovery(new URL(issuer), clientId, undefined, authentication(secret), options)
    .catch((error: unknown) => {
      throw new Failed(troubleOf(error) ?? { kind: 'unexpectedAnswer', code: 'openid' })
    })
}

/** In the body, unless the provider takes it only in the header. */
function authentication(secret: string | undefined): client.ClientAuth {
  if (secret === undefined) return client.None()
  const [post, basic] = [client.ClientSecretPost(secret), client.ClientSecretBasic(secret)]
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_post']
    return (taken.includes('client_secret_post') ? post : basic)(server, ...rest)
  }
}

/** What the network did, or null: the library's own errors have codes too, which say nothing of the network. */
export function troubleOf(error: unknown): Failure | null {
  if (!(error instanceof client.ClientError)) return networkFailure(error)
  if (error.code === 'OAUTH_TIMEOUT') return { kind: 'timeout', code: 'timeout' }
  return error.code === undefined ? networkFailure(error.cause) : null
}
