import { Failed } from '@shared/failure'
import { z } from 'zod'
import { failedAt } from '../failure'
import { flagOrNull } from '../fields'
import type { Http } from '../http'
import { spelled } from '../spelling'
import { createTokens } from '../tokens'
import type { TokenSet } from '../tokens-request'
import { connectEndpoints } from './endpoints'
import { names, version } from './names'

const answer = spelled(
  names.logIn,
  z.object({
    bearer: z.string().regex(/^[\x21-\x7e]+$/),
    seconds: z.coerce.number().positive().catch(3600),
    live: flagOrNull,
  }),
)

/** Account and key get a token for an hour, which all calls of the connection share. It is in memory only. */
export function createBearer(http: Http) {
  const tokens = createTokens({
    next: () => logIn(http),
    kept: { get: async () => null, save: async () => undefined },
  })
  return {
    /** Works with a header that shows the token, once more where it was refused. `hide`: the token, to be struck out of errors. */
    async with<T>(work: (headers: Record<string, string>, hide: string[]) => Promise<T>): Promise<T> {
      const using = (token: string) => work({ Authorization: `Bearer ${token}` }, [token])
      const token = await tokens.current()
      try {
        return await using(token)
      } catch (error) {
        if (!isRefused(error)) throw error
        return using(await tokens.renewed(token))
      }
    },
  }
}

/** Throws `Failed` (`unauthenticated` for a key that is not known). `live` is null where the upstream does not say. */
export async function logIn(http: Http): Promise<TokenSet & { live: boolean | null }> {
  const call = { operation: 'login', endpoint: connectEndpoints.login, headers: version }
  const { bearer, seconds, live } = await http.json(call, answer).catch((error: unknown) => {
    // This upstream says "forbidden" of a key that it does not know.
    if (!(error instanceof Failed) || error.failure.kind !== 'forbidden') throw error
    throw failedAt(http.connection, { ...error.failure, kind: 'unauthenticated' })
  })
  // A minute before its end: a call that is under way then must still be let in.
  const lifetime = seconds * 1000
  const renewAt = new Date(Date.now() + lifetime - Math.min(60_000, lifetime / 2)).toISOString()
  return { access: bearer, refresh: null, renewAt, live }
}

const isRefused = (error: unknown) =>
  error instanceof Failed && ['unauthenticated', 'forbidden'].includes(error.failure.kind)
