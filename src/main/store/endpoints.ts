import { type EndpointChange, endpointChange } from '@shared/endpoint'
import { z } from 'zod'
import type { Database } from './encrypted'

const written = z.object({ operation: z.string(), change: z.string() })

interface Kept {
  operation: string
  /** As it was written, whoever wrote it; null when it is no JSON. */
  change: unknown
}

export const endpointReads = {
  /** What a connection asks otherwise than usual. */
  list(db: Database, connectionId: string): Kept[] {
    const rows = db
      .prepare('SELECT operation, change FROM endpoints WHERE connection_id = ?')
      .all(connectionId)
    return rows.map((row) => {
      const { operation, change } = written.parse(row)
      return { operation, change: readJson(change) }
    })
  },
}

export const endpointWrites = {
  /** Null goes back to the usual. Of a connection that is gone nothing is kept. */
  save(
    db: Database,
    {
      connectionId,
      changes,
    }: { connectionId: string; changes: { operation: string; change: EndpointChange | null }[] },
  ): void {
    for (const { operation, change } of changes) {
      db.prepare('DELETE FROM endpoints WHERE connection_id = ? AND operation = ?').run(
        connectionId,
        operation,
      )
      if (!change) continue
      db.prepare('INSERT INTO endpoints SELECT id, ?, ? FROM connections WHERE id = ?').run(
        operation,
        JSON.stringify(endpointChange.parse(change)),
        connectionId,
      )
    }
  },

  /** All of a connection, also what no operation is known for. */
  clear(db: Database, connectionId: string): void {
    db.prepare('DELETE FROM endpoints WHERE connection_id = ?').run(connectionId)
  },
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
