import type { OpenId } from '@shared/connection'
import { Failed } from '@shared/failure'
import type { Language } from '@shared/language'
import * as client from 'openid-client'
import { z } from 'zod'
import type { HttpParts } from '../upstream/http'
import { discover, troubleOf } from '../upstream/openid/provider'
import { tokenSetOf } from '../upstream/openid/tokens'
import type { TokenSet } from '../upstream/tokens-request'
import { openLoopback } from './loopback'
import { type Identified, NotIdentified } from './not-identified'
import { isLoopback, providerAddress } from './outside'

interface Parts {
  openId: OpenId
  /** Whose provider it is: only on this computer may the provider be without https. */
  baseUrl: string
  fetch: HttpParts['fetch']
  /** Opens an address in the person's own browser. */
  open(address: string): Promise<void>
  /** Of the page that the browser shows in the end. */
  language(): Promise<Language>
  signal: AbortSignal
  /** How long the person may take (ms). */
  patience: number
}

/** Who somebody is by an OpenID provider, found by their e-mail. Throws `NotIdentified` or `Failed`. */
export function identifyByOpenId(parts: Parts): Promise<Identified> {
  // Whoever is at the provider already may be somebody else.
  const asked = { scope: 'openid email profile', prompt: 'login' }
  return throughBrowser(parts, asked, async (config, tokens) => {
    const claims = tokens.claims()
    const told = claims?.['email']
      ? claims
      : await client.fetchUserInfo(config, tokens.access_token, claims?.sub ?? '')
    return toIdentified(person.parse(told))
  })
}

/** An employee's own tokens. A provider gives a refresh token only to whom consents. Throws as `identifyByOpenId`. */
export function signInByOpenId(
  parts: Parts & { scope: string | undefined },
): Promise<{ name: string | null; tokens: TokenSet }> {
  const scope = parts.scope || 'openid email profile offline_access'
  return throughBrowser(parts, { scope, prompt: 'consent' }, async (_, tokens) => {
    const { name, email } = person.parse(tokens.claims() ?? {})
    return { name: name?.trim() || email || null, tokens: tokenSetOf(tokens) }
  })
}

type Tokens = Awaited<ReturnType<typeof client.authorizationCodeGrant>>

/** In their own browser: code flow with PKCE, and the answer to this computer. */
async function throughBrowser<T>(
  { openId, baseUrl, fetch, open, language, signal, patience }: Parts,
  asked: { scope: string; prompt: string },
  use: (config: client.Configuration, tokens: Tokens) => Promise<T>,
): Promise<T> {
  const config = await discover({ ...openId, baseUrl, fetch })
  signal.throwIfAborted()
  const [verifier, state, nonce] = [
    client.randomPKCECodeVerifier(),
    client.randomState(),
    client.randomNonce(),
  ]
  const loopback = await openLoopback(state, language)
  let end: 'done' | 'failed' = 'failed'
  try {
    const page = client.buildAuthorizationUrl(config, {
      redirect_uri: loopback.redirectUri,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...asked,
    })
    await open(providerAddress(page.href, isLoopback(baseUrl)))
    const address = await firstOf(loopback.answered, signal, patience)
    const checks = {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    }
    const answer = await client
      .authorizationCodeGrant(config, address, checks)
      .then((tokens) => use(config, tokens))
      .catch((error: unknown) => {
        throw inWords(error)
      })
    end = 'done'
    return answer
  } finally {
    // Not waited for: the browser may be slow to take its page.
    void loopback.finish(end)
  }
}

function firstOf(answered: Promise<URL>, signal: AbortSignal, patience: number): Promise<URL> {
  const { promise, resolve, reject } = Promise.withResolvers<URL>()
  const tooLate = setTimeout(() => reject(new NotIdentified('timedOut')), patience)
  const left = () => reject(signal.reason)
  signal.addEventListener('abort', left, { once: true })
  if (signal.aborted) left()
  void answered.then(resolve)
  return promise.finally(() => {
    clearTimeout(tooLate)
    signal.removeEventListener('abort', left)
  })
}

const person = z.object({
  email: z.email().nullish().catch(null),
  // Some providers say it as text.
  email_verified: z.preprocess((said) => said !== false && said !== 'false', z.boolean()),
  name: z.string().nullish().catch(null),
})

function toIdentified({ email, email_verified: isVerified, name }: z.output<typeof person>): Identified {
  if (!email) throw new NotIdentified('noEmail')
  if (!isVerified) throw new NotIdentified('emailNotVerified')
  return { name: name?.trim() || null, personalNumber: null, email }
}

/** What went wrong after the browser came back. Of the provider's own words nothing is taken over. */
function inWords(error: unknown): Error {
  if (error instanceof NotIdentified || error instanceof Failed) return error
  if (error instanceof client.AuthorizationResponseError)
    return new NotIdentified(error.error === 'access_denied' ? 'gaveUp' : 'refusedByProvider')
  if (error instanceof client.ResponseBodyError) return new NotIdentified('refusedByProvider')
  const failure = troubleOf(error)
  return failure ? new Failed(failure) : new NotIdentified('notTrusted')
}
