import type { Database } from './encrypted'

/** Nobody waits for it, and it goes through all contacts. */
export const contactInitials = {
  /** Those of these letters that a name begins with, as they were given. */
  among(db: Database, letters: readonly string[]): string[] {
    const all = db.prepare<[], string>('SELECT DISTINCT initials FROM contacts').pluck().all().join('')
    return letters.filter((letter) => all.includes(letter.normalize('NFC').toLowerCase()))
  },
}
