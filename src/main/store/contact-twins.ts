import type { Contact } from '@shared/contact'
import type { TwinReason } from '@shared/contact-twin'
import type { Identity } from './contact-identity'
import type { Database } from './encrypted'
import { prepared } from './prepared'
import { likeness } from './twin-likeness'

/** What more than so many have, as the switchboard's number, says nothing of any of them. */
const mostWithOneMark = 25

export const contactTwinReads = {
  /** Those who may be the same person as a contact, whatever was decided; the most likely first. */
  of: (db: Database, contactId: string): { contact: Contact; why: TwinReason[] }[] =>
    db
      .prepare<unknown[], { record: string; why: string }>(
        `SELECT record, why FROM contact_twins JOIN contacts ON id = other_id
          WHERE one_id = ? ORDER BY strength DESC, sort_name, key`,
      )
      .all(contactId)
      .map(({ record, why }) => ({
        contact: JSON.parse(record) as Contact,
        why: JSON.parse(why) as TwinReason[],
      })),
}

/** Writes what a contact is known by, and who else is known by the same. */
export function findTwins(db: Database, id: string, identity: Identity): void {
  const key = Number(prepared(db, 'SELECT key FROM contacts WHERE id = ?').pluck().get(id))
  prepared(db, 'DELETE FROM contact_marks WHERE contact_key = ?').run(key)
  prepared(db, 'DELETE FROM contact_twins WHERE one_id = @id OR other_id = @id').run({ id })
  const mark = prepared(db, 'INSERT OR IGNORE INTO contact_marks (contact_key, kind, mark) VALUES (?, ?, ?)')
  const sharing = prepared(
    db,
    `SELECT id, identity FROM contact_marks JOIN contacts ON key = contact_key
      WHERE kind = ? AND mark = ? AND contact_key <> ? LIMIT ${mostWithOneMark + 1}`,
  )
  const found = new Map<string, string>()
  for (const [kind, text] of marksOf(identity)) {
    mark.run(key, kind, text)
    const others = sharing.all(kind, text, key) as { id: string; identity: string }[]
    if (others.length <= mostWithOneMark) for (const other of others) found.set(other.id, other.identity)
  }
  const link = prepared(
    db,
    `INSERT OR REPLACE INTO contact_twins (one_id, other_id, why, strength)
      VALUES (@id, @other, @why, @strength), (@other, @id, @why, @strength)`,
  )
  for (const [other, text] of found) {
    const { why, strength } = likeness(identity, JSON.parse(text) as Identity)
    if (why.length > 0) link.run({ id, other, why: JSON.stringify(why), strength })
  }
}

function marksOf({ emails, phone, place, dossiers }: Identity): [kind: string, mark: string][] {
  return [
    ...emails.map((email): [string, string] => ['email', email]),
    ...(phone ? [['phone', phone] as [string, string]] : []),
    ...(place ? [['place', place] as [string, string]] : []),
    ...dossiers.map(({ number }): [string, string] => ['dossier', number]),
  ]
}
