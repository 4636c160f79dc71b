import {
  type AuthorizationEvent,
  type AuthorizationNotes,
  noNotes,
  type TagChange,
  type UtilityAccount,
} from '@shared/authorization'
import { Failed } from '@shared/failure'
import { compared, type Snapshot, snapshotOf } from './authorization-comparison'
import type { AuthorizationFacts, AuthorizationRecord } from './authorization-record'
import type { StageChange } from './authorization-writes'
import type { Database } from './encrypted'
import { prepared } from './prepared'
import { type Condition, oneOf } from './selection'

type FactsRow = {
  id: string
  listed: number
  first_seen_at: string
  status_since: string
  seen: string
  notes: string | null
  stage: string | null
}
export type NewEvent = Omit<AuthorizationEvent, 'at'> & { authorizationId: string; at: string }

export const authorizationDeskReads = {
  /** Newest first. */
  history(db: Database, id: string): AuthorizationEvent[] {
    return db
      .prepare<unknown[], AuthorizationEvent>(
        `SELECT at, kind, account, before, after, who FROM authorization_events
          WHERE authorization_id = ? ORDER BY key DESC LIMIT 500`,
      )
      .all(id)
  },

  /** Those that we handed over ourselves. */
  createdHere(db: Database): string[] {
    const sql = "SELECT DISTINCT authorization_id FROM authorization_events WHERE kind = 'created'"
    return db.prepare(sql).pluck().all() as string[]
  },

  /** Of these; null: of all. */
  facts(db: Database, ids: readonly string[] | null): AuthorizationFacts[] {
    return factsOf(db, ids ? oneOf('id', ids) : { sql: '1', values: [] }, ids)
  },
}

export const authorizationDeskWrites = {
  /**
   * Compares what was read with what was seen last, and writes every difference into the history. With `complete` those that
   * are not among it are no longer listed. Answers the facts of all of them.
   */
  compare(
    db: Database,
    input: { connectionId: string; records: readonly AuthorizationRecord[]; complete: boolean; at: string },
  ): { facts: AuthorizationFacts[]; events: number } {
    const { connectionId, records, complete, at } = input
    const known = new Map(
      db
        .prepare<unknown[], FactsRow>(
          `SELECT * FROM authorization_facts WHERE ${complete ? 'connection_id = ?' : 'id IN (SELECT value FROM json_each(?))'}`,
        )
        .all(complete ? connectionId : JSON.stringify(records.map(({ id }) => id)))
        .map((row) => [row.id, row] as const),
    )
    const save = prepared(
      db,
      `INSERT INTO authorization_facts (id, connection_id, listed, first_seen_at, status_since, seen, stage)
        VALUES (@id, @connectionId, 1, @firstSeenAt, @statusSince, @seen, @stage)
        ON CONFLICT (id) DO UPDATE SET listed = 1, status_since = excluded.status_since, seen = excluded.seen`,
    )
    const append = eventWriter(db)
    let events = 0
    for (const record of records) {
      const before = known.get(record.id)
      const seen = before ? (JSON.parse(before.seen) as Snapshot) : null
      const now = snapshotOf(record, seen)
      const differences = compared(seen, now)
      if (before && before.listed === 0)
        differences.push({ kind: 'listedAgain', account: null, before: null, after: null })
      const text = JSON.stringify(now)
      const moved = differences.some(({ kind }) => kind === 'status' || kind === 'errors')
      if (before && before.listed === 1 && before.seen === text) continue
      save.run({
        ...{ id: record.id, connectionId, seen: text },
        firstSeenAt: at,
        stage: complete && known.size > 0 ? '' : null,
        statusSince: !before || moved ? since(record, before?.status_since ?? '', at) : before.status_since,
      })
      for (const one of differences) append({ ...one, authorizationId: record.id, at, who: null })
      events += differences.length
    }
    const here = new Set(records.map(({ id }) => id))
    const gone = complete ? [...known.values()].filter(({ id, listed }) => listed === 1 && !here.has(id)) : []
    for (const { id } of gone) {
      prepared(db, 'UPDATE authorization_facts SET listed = 0 WHERE id = ?').run(id)
      append({
        authorizationId: id,
        at,
        kind: 'noLongerListed',
        account: null,
        before: null,
        after: null,
        who: null,
      })
    }
    const ids = [...here, ...gone.map(({ id }) => id)]
    const of = complete ? oneOf('connection_id', [connectionId]) : oneOf('id', ids)
    return { facts: factsOf(db, of, complete ? null : ids), events: events + gone.length }
  },

  /** From now on these stages were told. */
  saveStages(db: Database, changes: readonly StageChange[]): void {
    const save = prepared(db, 'UPDATE authorization_facts SET stage = ? WHERE id = ?')
    for (const { id, after } of changes) save.run(after, id)
  },

  addEvents(db: Database, events: readonly NewEvent[]): void {
    const append = eventWriter(db)
    for (const event of events) append(event)
  },

  /** What is given changes, of all of these that are known. Answers what it was, of those that changed. */
  saveNotes(db: Database, change: NotesChange): { ids: string[]; notes: Partial<AuthorizationNotes> }[] {
    const { ids, at, who } = change
    const save = prepared(db, 'UPDATE authorization_facts SET notes = ? WHERE id = ?')
    const append = eventWriter(db)
    const before = new Map<string, string[]>()
    for (const { id, notes } of factsOf(db, oneOf('id', ids), ids)) {
      const was = { ...noNotes, ...notes }
      const after = notesAfter(was, change)
      const changed = notesKeys.filter((key) => JSON.stringify(after[key]) !== JSON.stringify(was[key]))
      if (changed.length === 0) continue
      save.run(JSON.stringify(after), id)
      const about = { kind: 'notes' as const, account: null, before: null, after: changed.join(', ') }
      append({ ...about, authorizationId: id, at, who })
      const group = JSON.stringify(Object.fromEntries(changed.map((key) => [key, was[key]])))
      const ids = before.get(group) ?? []
      ids.push(id)
      before.set(group, ids)
    }
    return [...before].map(([notes, ids]) => ({ ids, notes: JSON.parse(notes) }))
  },
}

interface NotesChange {
  ids: readonly string[]
  notes: { [K in keyof AuthorizationNotes]?: AuthorizationNotes[K] | undefined }
  tags?: TagChange | undefined
  at: string
  who: string
}

const notesKeys = Object.keys(noNotes) as (keyof AuthorizationNotes)[]
const mostTags = 30

function notesAfter(was: AuthorizationNotes, { notes, tags }: NotesChange): AuthorizationNotes {
  const given = Object.fromEntries(Object.entries(notes).filter(([, value]) => value !== undefined))
  const after = { ...was, ...given }
  if (!tags) return after
  const kept = after.tags.filter((tag) => !tags.remove.includes(tag))
  const all = [...new Set([...kept, ...tags.add])]
  if (all.length > mostTags)
    throw new Failed({ kind: 'invalid', fields: [{ path: 'tags', problem: 'tooMany' }] })
  return { ...after, tags: all }
}

function eventWriter(db: Database) {
  const insert = prepared(
    db,
    `INSERT INTO authorization_events (authorization_id, at, kind, account, before, after, who)
      VALUES (@authorizationId, @at, @kind, @account, @before, @after, @who)`,
  )
  const short = (text: string | null) => text?.slice(0, 500) ?? null
  return (event: NewEvent) => insert.run({ ...event, before: short(event.before), after: short(event.after) })
}

/** The upstream's own instant where it can be true. */
function since({ updatedAt, createdAt }: AuthorizationRecord, before: string, at: string): string {
  const said = updatedAt ?? createdAt
  return said && said > before && said <= at ? said : at
}

/** What we last did with the accounts of these; null: of all. */
function doneWith(db: Database, ids: readonly string[] | null) {
  const done = new Map<string, AuthorizationFacts['ours']>()
  const some = ids ? 'AND authorization_id IN (SELECT value FROM json_each(?))' : ''
  const rows = db
    .prepare<unknown[], { id: string; accountId: string } & NonNullable<UtilityAccount['ours']>>(
      `SELECT authorization_id AS id, account_id AS accountId, kind, start_date AS dataStartDate, at, who
        FROM activation_rows r JOIN activation_runs ON activation_runs.id = run_id
        WHERE r.state = 'done' ${some} ORDER BY at`,
    )
    .all(...(ids ? [JSON.stringify(ids)] : []))
  for (const { id, accountId, ...ours } of rows) done.set(id, { ...done.get(id), [accountId]: ours })
  return done
}

function factsOf(db: Database, of: Condition, ids: readonly string[] | null): AuthorizationFacts[] {
  const done = doneWith(db, ids)
  return db
    .prepare<unknown[], FactsRow>(`SELECT * FROM authorization_facts WHERE ${of.sql}`)
    .all(...of.values)
    .map(({ id, listed, first_seen_at, status_since, notes, stage }) => ({
      id,
      stage,
      listed: listed === 1,
      firstSeenAt: first_seen_at,
      statusSince: status_since,
      notes: notes === null ? null : (JSON.parse(notes) as AuthorizationNotes),
      ours: done.get(id) ?? {},
    }))
}
