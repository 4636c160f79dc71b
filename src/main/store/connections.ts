import { connection } from '@shared/connection'
import { type WhoAmI, whoAmI } from '@shared/console'
import type { z } from 'zod'
import type { Database } from './encrypted'

const record = connection.omit({ secret: true })
export type ConnectionRecord = z.infer<typeof record>

const recordOf = (text: unknown) => record.parse(JSON.parse(String(text)))

export const connectionReads = {
  /** In the order in which they were added. */
  list(db: Database): ConnectionRecord[] {
    return db.prepare('SELECT record FROM connections ORDER BY rowid').pluck().all().map(recordOf)
  },

  get(db: Database, id: string): ConnectionRecord | null {
    const text = db.prepare('SELECT record FROM connections WHERE id = ?').pluck().get(id)
    return text === undefined ? null : recordOf(text)
  },

  /** Who the upstream said we are, when it was last asked. */
  whoAmI(db: Database, connectionId: string): WhoAmI | null {
    const text = db.prepare('SELECT who_am_i FROM connections WHERE id = ?').pluck().get(connectionId)
    return typeof text === 'string' ? whoAmI.parse(JSON.parse(text)) : null
  },
}

export const connectionWrites = {
  /** What is not in a connection's shape, a secret above all, is not written. */
  save(db: Database, input: ConnectionRecord): void {
    const known = record.parse(input)
    db.prepare(
      'INSERT INTO connections (id, record) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET record = excluded.record',
    ).run(known.id, JSON.stringify(known))
  },

  remove(db: Database, id: string): void {
    for (const table of ['tokens', 'reports', 'endpoints'])
      db.prepare(`DELETE FROM ${table} WHERE connection_id = ?`).run(id)
    db.prepare('DELETE FROM opened_customers WHERE substr(account_id, 1, length(@of)) = @of').run({
      of: `${id}/`,
    })
    // What was connected stays known; nobody can go on with what was not.
    db.prepare(
      `UPDATE tariff_sessions SET state = 'abandoned' WHERE connection_id = ? AND state IN ('open', 'claiming')`,
    ).run(id)
    db.prepare('DELETE FROM connections WHERE id = ?').run(id)
  },

  saveWhoAmI(db: Database, input: { connectionId: string; whoAmI: WhoAmI }): void {
    db.prepare('UPDATE connections SET who_am_i = ? WHERE id = ?').run(
      JSON.stringify(whoAmI.parse(input.whoAmI)),
      input.connectionId,
    )
  },
}
