import type { InvoiceMark } from '@shared/invoice-mark'
import type { Database } from './encrypted'
import { fold } from './fold'
import { prepared } from './prepared'

export type Mark = InvoiceMark & { id: string }
type Row = { id: string; flagged: number; note: string }

const nothing = { flagged: 0, note: '' }
const markOf = ({ id, flagged, note }: Row): Mark => ({ id, flagged: flagged === 1, note })

/** Ours, in the desk. */
export const invoiceMarkReads = {
  all: (db: Database): Mark[] =>
    (db.prepare('SELECT id, flagged, note FROM invoice_marks ORDER BY id').all() as Row[]).map(markOf),
}

export const invoiceMarkWrites = {
  /** Changes what is given of an invoice's mark. Answers the mark before and now. */
  put(
    db: Database,
    { id, mark, at, who }: { id: string; mark: Partial<InvoiceMark>; at: string; who: string },
  ): { before: Mark; now: Mark } {
    const row = prepared(db, 'SELECT id, flagged, note FROM invoice_marks WHERE id = ?').get(id)
    const before = markOf((row ?? { id, ...nothing }) as Row)
    const now = { ...before, ...mark }
    if (isNothing(now)) prepared(db, 'DELETE FROM invoice_marks WHERE id = ?').run(id)
    else
      prepared(
        db,
        'INSERT OR REPLACE INTO invoice_marks (id, flagged, note, at, who) VALUES (?, ?, ?, ?, ?)',
      ).run(...[id, now.flagged ? 1 : 0, now.note, at, who])
    return { before, now }
  },
}

/** The cache answers by this mark from now on; its search finds the note. */
export function takeMark(cache: Database, { id, flagged, note }: Mark): void {
  if (isNothing({ flagged, note })) prepared(cache, 'DELETE FROM invoice_marks WHERE id = ?').run(id)
  else
    prepared(
      cache,
      `INSERT INTO invoice_marks (id, flagged, note, search) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET flagged = excluded.flagged, note = excluded.note, search = excluded.search`,
    ).run(...[id, flagged ? 1 : 0, note, fold(note)])
}

/** After opening: the cache's copy is made equal to the desk's marks, also where a kill came between the two files. */
export function keepMarksEqual(cache: Database, marks: readonly Mark[]): void {
  const rows = cache.prepare('SELECT id, flagged, note FROM invoice_marks').all() as Row[]
  const here = new Map(rows.map((row) => [row.id, row]))
  for (const mark of marks) {
    const known = here.get(mark.id)
    here.delete(mark.id)
    if (!known || markOf(known).flagged !== mark.flagged || known.note !== mark.note) takeMark(cache, mark)
  }
  for (const id of here.keys()) takeMark(cache, { id, flagged: false, note: '' })
}

const isNothing = ({ flagged, note }: InvoiceMark) => !flagged && note === ''
