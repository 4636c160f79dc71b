import type { keptStore } from './kept-store.ts'
import { fold } from './store.ts'

type Cache = Awaited<ReturnType<typeof keptStore>>['cache']

/** The least that SQLite must do for a text: its newest hundred invoices, and how many there are. Null where no word is in the index. */
export function rawSearch(cache: Cache) {
  const rows = cache.prepare(`SELECT i.* FROM invoice_search f CROSS JOIN invoices i ON i.key = f.rowid
    WHERE invoice_search MATCH ? ORDER BY f.rowid DESC LIMIT 100`)
  const count = cache.prepare('SELECT count(*) FROM invoice_search WHERE invoice_search MATCH ?').pluck()
  return (text: string) => {
    const words = fold(text)
      .split(' ')
      .filter((word) => word.length > 2)
    const match = words.map((word) => `"${word}"`).join(' AND ')
    return match ? [rows.all(match), count.get(match)] : null
  }
}

/** Each word, letter by letter, as it stands after each. */
export const lettersOf = (words: readonly string[]) =>
  words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)))
