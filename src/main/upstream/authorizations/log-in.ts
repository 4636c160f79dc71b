import type { Credential } from '@shared/connection'
import { Failed } from '@shared/failure'
import { z } from 'zod'
import { decode, inShape, parseJson } from '../answer'
import { attempt, type Fetch } from '../attempt'
import { failureOfStatus } from '../failure'
import { type Limits, usualLimits } from '../limits'
import type { TokenSet } from '../tokens-request'
import { authorizationEndpoints } from './endpoints'
import { logInAnswer } from './schema'

interface Parts {
  baseUrl: string
  credential: Extract<Credential, { kind: 'log-in' }>
  password(): Promise<string>
  fetch: Fetch
  limits?: Pick<Limits, 'silenceMs' | 'jsonBytes'>
}

/** After a refused password the same one is not tried again for so long (ms): a few more would lock the log-in. */
const coolDown = 5 * 60_000

/** Asks for a token with e-mail and password, as often as it is called. Throws `Failed` (`unauthenticated` when refused) or the network's own error. */
export function createLogIn({ baseUrl, credential, password, fetch, limits = usualLimits }: Parts) {
  let refused: { password: string; failure: Failed; until: number } | null = null
  return async (): Promise<TokenSet> => {
    const typed = await password()
    if (refused?.password === typed && Date.now() < refused.until) throw refused.failure
    const url = baseUrl.replace(/\/+$/, '') + authorizationEndpoints.logIn.path
    const rules = { silenceMs: limits.silenceMs, maxBytes: limits.jsonBytes, mayFollow: () => false }
    const headers = { accept: 'application/json', 'content-type': 'application/json' }
    const body = JSON.stringify({ email: credential.email, password: typed })
    const plain = { credentials: 'omit', cache: 'no-store', redirect: 'manual' } as const
    const response = await attempt(
      fetch,
      new Request(url, { method: 'POST', headers, body, ...plain }),
      rules,
    )
    const text = decode(new Uint8Array(await response.arrayBuffer()), response.headers.get('content-type'))
    if (response.ok) {
      const { token } = inShape(logInAnswer, parseJson(text))
      return { access: token, refresh: null, renewAt: renewAt(token) }
    }
    const said = failureOfStatus({ status: response.status, headers: response.headers, body: text }, [typed])
    if (![400, 401, 403, 422].includes(response.status)) throw new Failed(said)
    const { message, requestId } = said
    const failure = new Failed({
      kind: 'unauthenticated',
      code: 'logIn',
      ...(message !== undefined && { message }),
      ...(requestId !== undefined && { requestId }),
    })
    refused = { password: typed, failure, until: Date.now() + coolDown }
    throw failure
  }
}

const claims = z.object({ exp: z.number().positive() })

/** A minute before the token says that it ends; null where it does not say. */
function renewAt(token: string): string | null {
  try {
    const said: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    return new Date((claims.parse(said).exp - 60) * 1000).toISOString()
  } catch {
    return null
  }
}
