import { Failed } from '@shared/failure'
import * as client from 'openid-client'
import type { TokenSet } from '../tokens-request'
import { discover, type Provider, troubleOf } from './provider'

/** Tokens for a client that is nobody in particular. Throws `Failed` (`unauthenticated` when refused). */
export async function tokensOfClient(provider: Provider, scope: string | undefined): Promise<TokenSet> {
  const config = await discover(provider)
  return asked(() => client.clientCredentialsGrant(config, scope ? { scope } : {}))
}

/** Others for a refresh token, which may be good for once. Throws as `tokensOfClient`; of one that is spent, code `invalid_grant`. */
export async function tokensByRefresh(provider: Provider, refresh: string): Promise<TokenSet> {
  const config = await discover(provider)
  const tokens = await asked(() => client.refreshTokenGrant(config, refresh))
  return { ...tokens, refresh: tokens.refresh ?? refresh }
}

/** Tells the provider that a refresh token is not needed any more. Throws `Failed`. */
export async function revoke(provider: Provider, refresh: string): Promise<void> {
  const config = await discover(provider)
  if (config.serverMetadata().revocation_endpoint === undefined) return
  await client.tokenRevocation(config, refresh, { token_type_hint: 'refresh_token' }).catch(refused)
}

export function tokenSetOf(answer: {
  access_token: string
  refresh_token?: string
  expires_in?: number
}): TokenSet {
  const { access_token: access, refresh_token: refresh = null, expires_in: seconds } = answer
  // A minute before its end: a call that is under way then must still be let in.
  const lifetime = (seconds ?? 0) * 1000
  const renewAt =
    seconds === undefined
      ? null
      : new Date(Date.now() + lifetime - Math.min(60_000, lifetime / 2)).toISOString()
  return { access, refresh, renewAt }
}

const asked = async (ask: () => Promise<Parameters<typeof tokenSetOf>[0]>) =>
  tokenSetOf(await ask().catch(refused))

/** Of the provider's own words only its code is taken over. */
function refused(error: unknown): never {
  if (error instanceof client.ResponseBodyError)
    throw new Failed({ kind: error.status >= 500 ? 'unavailable' : 'unauthenticated', code: error.error })
  if (error instanceof client.WWWAuthenticateChallengeError)
    throw new Failed({ kind: 'unauthenticated', code: String(error.status) })
  throw new Failed(troubleOf(error) ?? { kind: 'unexpectedAnswer', code: 'openid' })
}
