import type { ContactNote } from '@shared/contact-history'
import type { Database } from './encrypted'

export const contactNoteReads = {
  /** Newest first. */
  of: (db: Database, contactId: string): ContactNote[] =>
    db
      .prepare<unknown[], ContactNote>(
        `SELECT id, text, at, changed_at AS changedAt, who FROM contact_notes
          WHERE contact_id = ? AND removed = 0 ORDER BY at DESC, id`,
      )
      .all(contactId),
}

export const contactNoteWrites = {
  /** A new note, or another text of one that is there: saved twice, it is one note. */
  save(db: Database, note: { id: string; contactId: string; text: string; at: string; who: string }): void {
    db.prepare(
      `INSERT INTO contact_notes (id, contact_id, text, at, who) VALUES (@id, @contactId, @text, @at, @who)
        ON CONFLICT (id) DO UPDATE SET text = excluded.text, changed_at = excluded.at, who = excluded.who
        WHERE contact_id = excluded.contact_id AND text <> excluded.text`,
    ).run(note)
  },

  /** It is shown no more, or again. */
  remove(
    db: Database,
    { id, contactId, removed }: { id: string; contactId: string; removed: boolean },
  ): void {
    db.prepare('UPDATE contact_notes SET removed = ? WHERE id = ? AND contact_id = ?').run(
      ...[removed ? 1 : 0, id, contactId],
    )
  },
}
