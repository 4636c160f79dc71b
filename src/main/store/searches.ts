import { recognise } from '@shared/recognise'
import type { PastSearch } from '@shared/search-operations'
import type { ViewList } from '@shared/view'
import type { Database } from './encrypted'
import { prepared } from './prepared'

/** So many are remembered besides those that are kept. */
const most = 20

type One = { list: ViewList; text: string }

export const searchReads = {
  /** Kept ones first, then the latest. */
  list(db: Database, list: ViewList): PastSearch[] {
    const rows = prepared(db, 'SELECT text, kept FROM searches WHERE list = ? ORDER BY kept DESC, place DESC')
    return (rows.all(list) as { text: string; kept: number }[]).map(({ text, kept }) => ({
      text,
      kept: kept === 1,
    }))
  },
}

export const searchWrites = {
  /** Looked for again it is the latest, and as kept as it was. What may be a personal number is never remembered. */
  remember(db: Database, { list, text }: One): void {
    const parts = [text, ...text.split(/\s+/)]
    if (parts.some((part) => recognise(part).includes('personalNumber'))) return
    const before = prepared(db, 'DELETE FROM searches WHERE list = ? AND text = ? RETURNING kept').pluck()
    const kept = before.get(list, text) ?? 0
    prepared(db, 'INSERT INTO searches (list, text, kept) VALUES (?, ?, ?)').run(list, text, kept)
    prepared(
      db,
      `DELETE FROM searches WHERE list = @list AND kept = 0 AND place NOT IN
        (SELECT place FROM searches WHERE list = @list AND kept = 0 ORDER BY place DESC LIMIT ${most})`,
    ).run({ list })
  },

  keep(db: Database, { list, text, kept }: One & { kept: boolean }): void {
    prepared(db, 'UPDATE searches SET kept = ? WHERE list = ? AND text = ?').run(kept ? 1 : 0, list, text)
  },

  /** Without `text` all that are not kept. */
  forget(db: Database, { list, text }: { list: ViewList; text?: string | undefined }): void {
    if (text === undefined) prepared(db, 'DELETE FROM searches WHERE list = ? AND kept = 0').run(list)
    else prepared(db, 'DELETE FROM searches WHERE list = ? AND text = ?').run(list, text)
  },
}
