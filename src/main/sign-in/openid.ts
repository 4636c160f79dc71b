import type { OpenId } from '@shared/connection'
import { Failed, type Failure } from '@shared/failure'
import * as client from 'openid-client'
import { z } from 'zod'
import type { HttpParts } from '../upstream/http'
import { networkFailure } from '../upstream/network-failure'
import { openLoopback } from './loopback'
import type { Language } from './loopback-page'
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

/**
 * Who somebody is by an OpenID provider, in their own browser: code flow with PKCE, and the answer to this computer.
 * Throws `NotIdentified` or `Failed`.
 */
export async function identifyByOpenId(parts: Parts): Promise<Identified> {
  const { openId, baseUrl, open, language, signal, patience } = parts
  const mayBeHere = isLoopback(baseUrl)
  const config = await discover(parts, providerAddress(openId.issuer, mayBeHere))
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
      scope: 'openid email profile',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      // Whoever is at the provider already may be somebody else.
      prompt: 'login',
    })
    await open(providerAddress(page.href, mayBeHere))
    const address = await firstOf(loopback.answered, signal, patience)
    const person = await exchange(config, address, { verifier, state, nonce })
    end = 'done'
    return person
  } finally {
    // Not waited for: the browser may be slow to take its page.
    void loopback.finish(end)
  }
}

async function discover({ openId, fetch, baseUrl }: Parts, issuer: string) {
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
    .discovery(new URL(issuer), openId.clientId, undefined, client.None(), options)
    .catch((error: unknown) => {
      throw new Failed(troubleOf(error) ?? { kind: 'unexpectedAnswer', code: 'openid' })
    })
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

interface Checks {
  verifier: string
  state: string
  nonce: string
}

async function exchange(config: client.Configuration, address: URL, { verifier, state, nonce }: Checks) {
  try {
    const tokens = await client.authorizationCodeGrant(config, address, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    const told = claims?.['email']
      ? claims
      : await client.fetchUserInfo(config, tokens.access_token, claims?.sub ?? '')
    return toIdentified(person.parse(told))
  } catch (error) {
    throw inWords(error)
  }
}

function toIdentified({ email, email_verified: isVerified, name }: z.output<typeof person>): Identified {
  if (!email) throw new NotIdentified('noEmail')
  if (!isVerified) throw new NotIdentified('emailNotVerified')
  return { name: name?.trim() || null, personalNumber: null, email }
}

/** What the network did, or null: the library's own errors have codes too, which say nothing of the network. */
function troubleOf(error: unknown): Failure | null {
  if (!(error instanceof client.ClientError)) return networkFailure(error)
  if (error.code === 'OAUTH_TIMEOUT') return { kind: 'timeout', code: 'timeout' }
  return error.code === undefined ? networkFailure(error.cause) : null
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
