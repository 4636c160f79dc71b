import { noNotes } from '@shared/authorization'
import type { OwnThings } from '@shared/forgetting-operations'
import type { Database } from './encrypted'

export const ownThingReads = {
  /** How much of our own is here. */
  count(db: Database): OwnThings {
    const rows = (from: string) => Number(db.prepare(`SELECT count(*) FROM ${from}`).pluck().get())
    const views = db
      .prepare("SELECT ifnull(sum(json_array_length(value)), 0) FROM choices WHERE name LIKE '%-views'")
      .pluck()
    return {
      drafts: rows('drafts'),
      notes: rows('contact_notes WHERE removed = 0'),
      marks: rows('invoice_marks'),
      logInNotes: rows(`authorization_facts WHERE notes <> '${JSON.stringify(noNotes)}'`),
      decisions: ['contact_links', 'contact_pairs', 'contact_corrections', 'send_decisions'].reduce(
        (sum, table) => sum + rows(table),
        0,
      ),
      views: Number(views.get()),
      tariffs: rows('tariff_sessions'),
      connections: rows('connections'),
      activity: rows('activity'),
    }
  },
}
