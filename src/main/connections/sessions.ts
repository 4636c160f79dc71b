import { Failed } from '@shared/failure'
import type { ConnectionRecord } from '../store/connections'
import type { TokenPlace, TokenSet } from '../upstream/tokens-request'
import { type Connections, longestSecret } from './connections'

/** Where the tokens of somebody who signed in are: the refresh token in the keychain only, the access token in memory only. */
export function createSessions({ secret, keep }: Pick<Connections, 'secret' | 'keep'>) {
  const sessions = new Map<string, { at: string; tokens: TokenSet | null }>()
  return (connection: ConnectionRecord): TokenPlace => {
    const { id, baseUrl, credential } = connection
    // Another provider's tokens are none of this one's.
    const at = JSON.stringify([baseUrl, credential])
    return {
      async get() {
        const now = sessions.get(id)
        if (now?.at === at) return now.tokens
        const refresh = await secret(id).catch((error: unknown) => {
          if (error instanceof Failed && error.failure.kind === 'keyMissing') return null
          throw error
        })
        return refresh === null ? null : { access: '', refresh, renewAt: longAgo }
      },
      async save(tokens) {
        // Who signed out has none from this moment on, and not only once the keychain has let go of it.
        sessions.set(id, { at, tokens })
        const refresh = tokens?.refresh ?? null
        // One that no keychain holds is good until the console quits.
        const kept = refresh !== null && Buffer.byteLength(refresh) <= longestSecret ? refresh : null
        await keep(id, kept).catch((error: unknown) => {
          if (!tokens) sessions.delete(id)
          throw error
        })
      },
    }
  }
}

const longAgo = new Date(0).toISOString()
