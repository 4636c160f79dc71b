import type { Contact } from '@shared/contact'
import { contactList } from './contact-list'
import { contactWriter, lowerCase } from './contact-record'
import { type Decided, takeDecided } from './decided'
import type { Database } from './encrypted'
import { runWriter } from './sync'

export const contactReads = {
  ...contactList,

  get(db: Database, id: string): { contact: Contact; asOf: string } | null {
    const row = db
      .prepare<unknown[], { record: string; as_of: string }>(
        'SELECT record, as_of FROM contacts WHERE id = ?',
      )
      .get(id)
    return row ? { contact: JSON.parse(row.record), asOf: row.as_of } : null
  },

  /** Contacts that have this e-mail, whatever its case, as their own, as corrected here or as their account's username. */
  byEmail(db: Database, email: string): Contact[] {
    return db
      .prepare(
        `SELECT record FROM contacts WHERE lower_email = @it OR lower_username = @it
          OR id IN (SELECT contact_id FROM corrections WHERE lower_email = @it) ORDER BY sort_name, key`,
      )
      .pluck()
      .all({ it: lowerCase(email) })
      .map((record) => JSON.parse(String(record)))
  },

  /** Those of these that have a customer account, as far as is known here. */
  withAccount(db: Database, ids: readonly string[]): Contact[] {
    return db
      .prepare(
        "SELECT record FROM contacts WHERE id IN (SELECT value FROM json_each(?)) AND account_state <> 'none'",
      )
      .pluck()
      .all(JSON.stringify(ids))
      .map((record) => JSON.parse(String(record)))
  },

  /** Where a run that did not end yet was; null when there is none. */
  bookmark(db: Database, connectionId: string): { generation: string; page: number } | null {
    const open = db.prepare<unknown[], { generation: string; page: number }>(
      'SELECT generation, page FROM contact_runs WHERE connection_id = ? AND page IS NOT NULL',
    )
    return open.get(connectionId) ?? null
  },

  /** Contacts with an e-mail or username whose accounts were not looked up since `before` (instant). Longest ago first. */
  toLookUp(db: Database, { before }: { before: string }): { id: string; displayName: string }[] {
    return db
      .prepare<unknown[], { id: string; displayName: string }>(
        `SELECT id, display_name AS displayName FROM contacts
        WHERE ifnull(accounts_looked_up_at, '') < ? AND (lower_email IS NOT NULL OR lower_username IS NOT NULL OR id IN (SELECT contact_id FROM corrections))
        ORDER BY accounts_looked_up_at, key`,
      )
      .all(before)
  },
}

export const contactWrites = {
  /** A page of a run and its number, together. Runs are told apart by their generation. Answers how many are new or others. */
  putPage(
    db: Database,
    input: {
      connectionId: string
      generation: string
      page: number
      contacts: readonly Contact[]
      asOf: string
    },
  ): { changed: number } {
    const write = contactWriter(db)
    const changed = input.contacts.filter((contact) => write(contact, input.generation, input.asOf)).length
    runWriter(db)({ ...input, finishedAt: null })
    return { changed }
  },

  /** The run is complete: contacts that it did not bring are gone upstream, and go here, with accounts only they led to. */
  finish(
    db: Database,
    input: { connectionId: string; generation: string; asOf: string },
  ): { removed: number } {
    const gone = 'connection_id = ? AND generation <> ?'
    const accounts = db
      .prepare(
        `SELECT account_key FROM account_links WHERE contact_id IN (SELECT id FROM contacts WHERE ${gone})`,
      )
      .pluck()
      .all(input.connectionId, input.generation)
    const { changes } = db
      .prepare(`DELETE FROM contacts WHERE ${gone}`)
      .run(input.connectionId, input.generation)
    // Nobody leads to their accounts any more, unless another contact does.
    db.prepare(
      `DELETE FROM accounts WHERE key IN (SELECT value FROM json_each(?))
        AND key NOT IN (SELECT account_key FROM account_links)`,
    ).run(JSON.stringify(accounts))
    runWriter(db)({ ...input, page: null, finishedAt: input.asOf })
    return { removed: changes }
  },

  /** One contact, just read from the upstream. A run that is under way keeps it. */
  put(db: Database, { contact, asOf }: { contact: Contact; asOf: string }): void {
    const run = db.prepare('SELECT generation FROM contact_runs WHERE connection_id = ?').pluck()
    contactWriter(db)(contact, String(run.get(contact.connectionId) ?? ''), asOf)
  },

  /** From now on lists, searches, links and twins go by these decisions. */
  decided(db: Database, decisions: Partial<Decided>): void {
    takeDecided(db, decisions)
  },

  /** The upstream no longer has it. */
  remove(db: Database, id: string): void {
    db.prepare('DELETE FROM contacts WHERE id = ?').run(id)
  },
}
