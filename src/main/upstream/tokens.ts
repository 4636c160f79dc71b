import { isSignedInByPerson, type OpenIdCredential } from '@shared/connection'
import { Failed } from '@shared/failure'
import {
  byClientCredentials,
  byRefresh,
  type TokenClient,
  type TokenPlace,
  type TokenSet,
} from './tokens-request'

/** A connection's tokens, which renew themselves with nobody present. Everything throws as the way to get them does. */
export interface Tokens {
  /** An access token that should be let in now. */
  current(): Promise<string>
  /** Another than the one that was refused. Calls that were refused together share one renewal. */
  renewed(refused: string): Promise<string>
}

interface Parts {
  /** Other tokens than it had. `forget`: those it had are worth nothing any more. */
  next(before: TokenSet | null, forget: () => Promise<void>): Promise<TokenSet>
  kept: TokenPlace
}

export function createTokens({ next: ask, kept }: Parts): Tokens {
  let known: TokenSet | null = null
  let renewing: Promise<string> | null = null

  const read = async () => {
    known ??= await kept.get()
    return known
  }

  const forget = async () => {
    known = null
    await kept.save(null)
  }

  const renew = async () => {
    const before = await read()
    const next = await ask(before, forget)
    // Who signed out meanwhile has signed out, whatever was got for them; and who signed in anew has other tokens.
    const now = await kept.get().catch(() => before)
    if (before?.refresh && now?.refresh !== before.refresh) {
      known = null
      throw new Failed({ kind: 'unauthenticated', code: 'nobody' })
    }
    // In memory first: a refresh token that was replaced is worth nothing any more.
    known = next
    await kept.save(next)
    return next.access
  }

  const renewOnce = () => {
    renewing ??= renew().finally(() => {
      renewing = null
    })
    return renewing
  }

  return {
    async current() {
      if (renewing) return renewing
      const tokens = await read()
      const isDue = !tokens || (tokens.renewAt !== null && tokens.renewAt <= new Date().toISOString())
      return isDue ? renewOnce() : tokens.access
    },
    async renewed(refused) {
      if (renewing) return renewing
      const tokens = await read()
      return tokens && tokens.access !== refused ? tokens.access : renewOnce()
    },
  }
}

/** The way of OpenID: of an employee by the refresh token, of a client by its secret. */
export function byOpenId(parts: {
  credential: OpenIdCredential
  baseUrl: string
  fetch: TokenClient['fetch']
  secret(): Promise<string>
}): Parts['next'] {
  const { credential, baseUrl, fetch, secret } = parts
  const { issuer, clientId, scope } = credential
  const provider = { issuer, clientId, baseUrl, fetch }
  // A library of its own, which only some connections need.
  const ways = () => import('./openid/tokens')
  return async (before, forget) => {
    if (!isSignedInByPerson(credential))
      return (await ways()).tokensOfClient({ ...provider, secret: await secret() }, scope)
    if (!before?.refresh) throw new Failed({ kind: 'unauthenticated', code: 'nobody' })
    try {
      return await (await ways()).tokensByRefresh(provider, before.refresh)
    } catch (error) {
      if (error instanceof Failed && error.failure.code === 'invalid_grant') await forget()
      throw error
    }
  }
}

/** The way of OAuth: by the refresh token, else by the client itself. */
export function byOAuth(client: TokenClient, clientSecret: () => Promise<string>): Parts['next'] {
  const { grant } = client.connection.credential
  return async (before, forget) => {
    const secret = await clientSecret()
    if (before?.refresh) {
      try {
        return await byRefresh(client, secret, before.refresh)
      } catch (error) {
        if (!(error instanceof Failed) || error.failure.kind !== 'unauthenticated') throw error
        if (grant === 'authorization-code') {
          if (error.failure.code === 'invalid_grant') await forget()
          throw error
        }
      }
    }
    if (grant === 'authorization-code') throw new Failed({ kind: 'unauthenticated', code: 'codeNeeded' })
    return byClientCredentials(client, secret)
  }
}
