import { z } from 'zod'
import type { Database } from './encrypted'

/** OAuth tokens of a connection. `renewAt`: instant from which another is asked for; null when the upstream does not say. */
const keptTokens = z.object({
  access: z.string(),
  refresh: z.string().nullable(),
  renewAt: z.string().nullable(),
})
type KeptTokens = z.infer<typeof keptTokens>

export const tokenReads = {
  get(db: Database, connectionId: string): KeptTokens | null {
    const text = db.prepare('SELECT tokens FROM tokens WHERE connection_id = ?').pluck().get(connectionId)
    return typeof text === 'string' ? keptTokens.parse(JSON.parse(text)) : null
  },
}

export const tokenWrites = {
  /** Null removes them. Of a connection that is gone nothing is kept. */
  save(db: Database, { connectionId, tokens }: { connectionId: string; tokens: KeptTokens | null }): void {
    db.prepare('DELETE FROM tokens WHERE connection_id = ?').run(connectionId)
    if (!tokens) return
    db.prepare('INSERT INTO tokens SELECT id, ? FROM connections WHERE id = ?').run(
      JSON.stringify(keptTokens.parse(tokens)),
      connectionId,
    )
  },
}
