import type { Database } from './encrypted'

export const draftReads = {
  get(db: Database, key: string): string | null {
    const text = db.prepare('SELECT text FROM drafts WHERE key = ?').pluck().get(key)
    return typeof text === 'string' ? text : null
  },
}

export const draftWrites = {
  /** Null or empty removes it. */
  save(db: Database, { key, text }: { key: string; text: string | null }): void {
    if (text) db.prepare('INSERT OR REPLACE INTO drafts (key, text) VALUES (?, ?)').run(key, text)
    else db.prepare('DELETE FROM drafts WHERE key = ?').run(key)
  },
}
