import type { Contact } from '@shared/contact'
import { lowerCase } from './contact-record'
import type { Database } from './encrypted'
import { prepared } from './prepared'

/** How somebody else's list says who is meant: the hub's id, a dossier number, the e-mail it has. Empty: not said. */
export type Meant = { contactId: string; dossier: string; oldEmail: string }
/** `corrected`: what counts here already in place of the hub's e-mail. */
export type Match = Pick<Contact, 'id' | 'displayName' | 'email'> & { corrected: string | null }

export const contactMatchReads = {
  /** For each of these in turn those who fit everything that is said: none, one, or two where there are several. */
  matches(db: Database, all: readonly Meant[]): Match[][] {
    const connections = db.prepare('SELECT DISTINCT connection_id FROM contacts').pluck().all() as string[]
    return all.map(({ contactId, dossier, oldEmail }) => {
      const conditions = [
        ...(contactId ? ['id IN (SELECT value FROM json_each(@ids))'] : []),
        ...(dossier
          ? [
              `key IN (SELECT contact_key FROM contact_marks
                WHERE kind = 'dossier' AND mark IN (SELECT value FROM json_each(@dossiers)))`,
            ]
          : []),
        ...(oldEmail ? ['lower_email = @email'] : []),
      ]
      if (conditions.length === 0) return []
      const ids = withZeros(contactId).flatMap((id) => connections.map((connection) => `${connection}/${id}`))
      return prepared(
        db,
        `SELECT id, display_name AS displayName, email,
          (SELECT email FROM corrections WHERE contact_id = id) AS corrected
          FROM contacts WHERE ${conditions.join(' AND ')} ORDER BY key LIMIT 2`,
      ).all({
        ids: JSON.stringify([contactId, ...ids]),
        dossiers: JSON.stringify(withZeros(dossier)),
        email: lowerCase(oldEmail),
      }) as Match[]
    })
  },
}

/** Spreadsheets take leading zeros away. */
function withZeros(number: string): string[] {
  if (!/^\d{1,11}$/.test(number)) return [number]
  return Array.from({ length: 13 - number.length }, (_, zeros) => '0'.repeat(zeros) + number)
}
