import { type InvoiceMark, longestNote } from '@shared/invoice-mark'
import type { Database } from './encrypted'
import { fold } from './fold'
import type { Followed, MarkTrace, Trace } from './mark-traces'
import { prepared } from './prepared'

export type Mark = InvoiceMark & { id: string }
type Row = { id: string; flagged: number; note: string }
type By = { at: string; who: string }
type TraceRow = { id: string; twin: number } & (
  | Omit<Trace, 'twin'>
  | { [Column in keyof Omit<Trace, 'twin'>]: null }
)

const traceColumns = 'account_id AS accountId, number, issued_on AS issuedOn, amount AS minor, currency, twin'
const markOf = ({ id, flagged, note }: Row): Mark => ({ id, flagged: flagged === 1, note })

/** Ours, in the desk. */
export const invoiceMarkReads = {
  all: (db: Database): Mark[] =>
    (db.prepare('SELECT id, flagged, note FROM invoice_marks ORDER BY id').all() as Row[]).map(markOf),

  traces: (db: Database): MarkTrace[] =>
    (db.prepare(`SELECT id, ${traceColumns} FROM invoice_marks ORDER BY id`).all() as TraceRow[]).map(
      ({ id, twin, ...trace }) => ({
        id,
        trace: trace.accountId === null ? null : { ...trace, twin: twin === 1 },
      }),
    ),
}

export const invoiceMarkWrites = {
  /** Changes what is given of an invoice's mark. Answers the mark before and now. */
  put(
    db: Database,
    { id, mark, trace, ...by }: { id: string; mark: Partial<InvoiceMark>; trace: Trace } & By,
  ): { before: Mark; now: Mark } {
    const before = markIn(db, id) ?? { id, flagged: false, note: '' }
    const now = { ...before, ...mark }
    if (isNothing(now)) remove(db, id)
    else write(db, now, trace, by)
    return { before, now }
  },

  /** Marks go where their invoices went; two that meet there become one, where that holds both. Answers what the cache is to know. */
  follow(db: Database, all: readonly Followed[]): Mark[] {
    return all.flatMap(({ id, now }) => {
      const mark = markIn(db, id)
      if (!mark) return []
      const there = now.id === id ? null : markIn(db, now.id)
      const note = [mark.note, there?.note].filter(Boolean).join('\n')
      if (note.length > longestNote) return []
      const joined = { id: now.id, flagged: mark.flagged || there?.flagged === true, note }
      write(db, joined, now.trace, there ?? mark)
      if (now.id === id) return []
      remove(db, id)
      return [{ id, flagged: false, note: '' }, joined]
    })
  },
}

function markIn(db: Database, id: string): (Mark & By) | null {
  const row = prepared(db, 'SELECT id, flagged, note, at, who FROM invoice_marks WHERE id = ?').get(id)
  if (!row) return null
  const { at, who, ...mark } = row as Row & By
  return { ...markOf(mark), at, who }
}

const remove = (db: Database, id: string) => prepared(db, 'DELETE FROM invoice_marks WHERE id = ?').run(id)

/** That there is another of its number and day is not forgotten. */
function write(db: Database, { id, flagged, note }: Mark, trace: Trace, { at, who }: By) {
  const columns = ['flagged', 'note', 'at', 'who', 'account_id', 'number', 'issued_on', 'amount', 'currency']
  prepared(
    db,
    `INSERT INTO invoice_marks (id, ${columns.join(', ')}, twin) VALUES (?${', ?'.repeat(columns.length + 1)})
      ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')},
        twin = max(twin, excluded.twin)`,
  ).run(
    ...[id, flagged ? 1 : 0, note, at, who, trace.accountId, trace.number, trace.issuedOn],
    ...[trace.minor, trace.currency, trace.twin ? 1 : 0],
  )
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
