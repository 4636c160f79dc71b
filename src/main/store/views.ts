import { Failed } from '@shared/failure'
import { mostViews, type SavedView, type ViewList } from '@shared/view'
import type { Database } from './encrypted'
import { prepared } from './prepared'

export const viewReads = {
  /** In the person's order. */
  list: (db: Database, list: ViewList): SavedView[] => viewsOf(db, list),
}

export const viewWrites = {
  /** New or changed. Throws `invalid`, field `name`: `taken`, `tooMany`. */
  save(db: Database, { view, at }: { view: SavedView; at?: number | undefined }): void {
    const others = viewsOf(db, view.list).filter(({ id }) => id !== view.id)
    const known = placeOf(db, view.id)
    if (others.some(({ name }) => sameName(name, view.name))) throw refused('taken')
    if (known === null && others.length >= mostViews) throw refused('tooMany')
    put(db, others.toSpliced(at ?? known ?? others.length, 0, view))
  },

  /** Answers of which list it is. Throws `notFound`. */
  move(db: Database, { id, to }: { id: string; to: number }): ViewList {
    const list = listOf(db, id)
    if (list === null) throw new Failed({ kind: 'notFound' })
    const all = viewsOf(db, list)
    const moved = all.filter((view) => view.id === id)
    put(db, all.filter((view) => view.id !== id).toSpliced(to, 0, ...moved))
    return list
  },

  /** Answers of which list it was; null where there was none. */
  remove(db: Database, id: string): ViewList | null {
    const list = listOf(db, id)
    prepared(db, 'DELETE FROM views WHERE id = ?').run(id)
    if (list !== null) put(db, viewsOf(db, list))
    return list
  },

  /** After those that are there; a name that is taken gets a number. Throws `invalid`, field `file`: `tooMany`. */
  add(db: Database, { list, views }: { list: ViewList; views: readonly SavedView[] }): SavedView[] {
    const all = viewsOf(db, list)
    if (all.length + views.length > mostViews) throw refused('tooMany', 'file')
    const added: SavedView[] = []
    for (const view of views) added.push({ ...view, list, name: freeName(view.name, [...all, ...added]) })
    put(db, [...all, ...added])
    return added
  },
}

function viewsOf(db: Database, list: ViewList): SavedView[] {
  const rows = prepared(db, 'SELECT id, list, name, search FROM views WHERE list = ? ORDER BY place, id')
  return rows.all(list) as SavedView[]
}

const listOf = (db: Database, id: string) =>
  (prepared(db, 'SELECT list FROM views WHERE id = ?').pluck().get(id) as ViewList | undefined) ?? null

const placeOf = (db: Database, id: string) =>
  (prepared(db, 'SELECT place FROM views WHERE id = ?').pluck().get(id) as number | undefined) ?? null

/** All views of a list, in their order. */
function put(db: Database, views: readonly SavedView[]): void {
  const save = prepared(
    db,
    `INSERT INTO views (id, list, place, name, search) VALUES (@id, @list, @place, @name, @search)
      ON CONFLICT (id) DO UPDATE SET place = excluded.place, name = excluded.name, search = excluded.search`,
  )
  for (const [place, view] of views.entries()) save.run({ ...view, place })
}

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** "Late", "Late (2)", "Late (3)". */
function freeName(name: string, others: readonly SavedView[]): string {
  for (let count = 1; ; count++) {
    const end = count === 1 ? '' : ` (${count})`
    const free = `${name.slice(0, 80 - end.length)}${end}`
    if (!others.some((other) => sameName(other.name, free))) return free
  }
}

const refused = (problem: string, path = 'name') =>
  new Failed({ kind: 'invalid', fields: [{ path, problem }] })
