import type { ErrorRule, Stage } from '@shared/authorization-state'
import { settleGroups } from './authorization-group'
import { keptOf, type Texts } from './authorization-kept'
import { type AuthorizationFacts, type AuthorizationRecord, columnsOf, lineOf } from './authorization-record'
import { isComplete } from './authorization-state'
import type { Database } from './encrypted'
import { prepared } from './prepared'

/** Where an authorization came to another stage than was last told; `before` as in its facts. */
export type StageChange = { id: string; before: string | null; after: Stage }

export const authorizationWrites = {
  /** What was just read, with its facts. With `complete` it was a whole round of the connection. Answers what came to another stage. */
  put(
    db: Database,
    input: {
      connectionId: string
      records: readonly AuthorizationRecord[]
      facts: readonly AuthorizationFacts[]
      rules: readonly ErrorRule[]
      complete: boolean
      asOf: string
    },
  ): StageChange[] {
    const write = writer(db, input.rules)
    const factsOf = new Map(input.facts.map((facts) => [facts.id, facts]))
    const changes = input.records.flatMap((record) => {
      const facts = factsOf.get(record.id)
      return facts ? write(record, facts, record.accounts ? input.asOf : null) : []
    })
    // Those that are no longer listed come as facts alone.
    const here = new Set(input.records.map(({ id }) => id))
    for (const facts of input.facts) if (!here.has(facts.id)) changes.push(...write(null, facts, null))
    settleGroups(db, write.groups)
    if (input.complete)
      db.prepare('INSERT OR REPLACE INTO authorization_rounds VALUES (?, ?)').run(
        input.connectionId,
        input.asOf,
      )
    return changes
  },

  /** Other notes, another record of what we did, or other rules. */
  putFacts(
    db: Database,
    { facts, rules }: { facts: readonly AuthorizationFacts[]; rules: readonly ErrorRule[] },
  ): StageChange[] {
    const write = writer(db, rules)
    const changes = facts.flatMap((one) => write(null, one, null))
    settleGroups(db, write.groups)
    return changes
  },
}

/** Writes one; a record of null is the one that is here. What does not change is not written. */
function writer(db: Database, rules: readonly ErrorRule[]) {
  const find = prepared(
    db,
    `SELECT key, line, facts, record, group_key AS groupKey FROM authorizations JOIN authorization_records USING (key) WHERE id = ?`,
  )
  const groups = new Set<string>()
  let upsert: ReturnType<typeof prepared> | null = null
  const keep = prepared(
    db,
    `INSERT INTO authorization_records (key, line, facts, record) VALUES ((SELECT key FROM authorizations WHERE id = @id), @line, @facts, @record)
      ON CONFLICT (key) DO UPDATE SET line = excluded.line, facts = excluded.facts, record = excluded.record`,
  )
  const asked = prepared(db, 'UPDATE authorizations SET asked_at = ?, asked_for = ? WHERE id = ?')

  const write = (
    given: AuthorizationRecord | null,
    facts: AuthorizationFacts,
    askedAt: string | null,
  ): StageChange[] => {
    const before = find.get(facts.id) as (Texts & { groupKey: string }) | undefined
    if (!given && !before) return []
    const known = before ? keptOf(before) : null
    const record = given ? { ...given, accounts: accountsOf(given, known?.record) } : known?.record
    if (!record) return []
    const line = lineOf(record, facts, rules)
    // What was told is of the desk alone.
    const { stage: told, ...lasting } = facts
    const texts = {
      line: JSON.stringify(line),
      facts: JSON.stringify(lasting),
      record: JSON.stringify(record),
    }
    const stateOf = `${record.status}|${record.updatedAt}`
    if (
      !before ||
      before.line !== texts.line ||
      before.facts !== texts.facts ||
      before.record !== texts.record
    ) {
      const columns = { ...columnsOf(record, line), state_of: stateOf }
      upsert ??= prepared(db, upsertSql(Object.keys(columns)))
      upsert.run(columns)
      keep.run({ id: facts.id, ...texts })
      groups.add(columns.group_key)
      if (before) groups.add(before.groupKey)
    }
    if (askedAt) asked.run(askedAt, stateOf, facts.id)
    // Complete, and its accounts not asked for yet: what it comes to is not known.
    const isOpen = line.accounts === null && isComplete(record.status) && record.errors === null
    const after = line.state.stage
    return isOpen || told === after ? [] : [{ id: facts.id, before: told, after }]
  }
  return Object.assign(write, { groups })
}

const upsertSql = (columns: readonly string[]) => `
  INSERT INTO authorizations (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})
  ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`

/** None says something only once the inventory is complete: until then they are not known. */
function accountsOf(given: AuthorizationRecord, known: AuthorizationRecord | undefined) {
  const accounts = given.accounts ?? known?.accounts ?? null
  return accounts?.length || isComplete(given.status) ? accounts : null
}
