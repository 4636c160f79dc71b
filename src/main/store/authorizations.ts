import type { AccountChoice } from '@shared/activation-run'
import type { Authorization, AuthorizationRow } from '@shared/authorization'
import { type KnownFacts, keptOf, keptSelect, type Texts } from './authorization-kept'
import { authorizationList, filtered, lineSelect, rowOf } from './authorization-list'
import type { AuthorizationLine, AuthorizationRecord } from './authorization-record'
import type { Database } from './encrypted'
import { fold } from './fold'
import { oneOf } from './selection'

export const authorizationReads = {
  ...authorizationList,

  /** `asOf`: when it was last asked for its accounts, else the end of the last round. */
  get(
    db: Database,
    id: string,
  ): { row: AuthorizationRow; record: AuthorizationRecord; facts: KnownFacts; asOf: string } | null {
    const kept = db.prepare<unknown[], Texts>(`${keptSelect} WHERE id = ?`).get(id)
    const line = db.prepare<unknown[], Parameters<typeof rowOf>[0]>(`${lineSelect} WHERE id = ?`).get(id)
    if (!kept || !line) return null
    const asOf = db.prepare(
      'SELECT ifnull(asked_at, (SELECT as_of FROM authorization_rounds r WHERE r.connection_id = a.connection_id)) FROM authorizations a WHERE id = ?',
    )
    const { record, facts } = keptOf(kept)
    return { row: rowOf(line), record, facts, asOf: (asOf.pluck().get(id) ?? facts.firstSeenAt) as string }
  },

  /** End of the oldest connection's last round (instant); null before the first. */
  asOf: (db: Database): string | null =>
    db.prepare('SELECT min(as_of) FROM authorization_rounds').pluck().get() as string | null,

  /** All with the same log-in, this one among them, newest first. */
  attempts(db: Database, id: string): Authorization['attempts'] {
    const group = '(SELECT group_key FROM authorizations WHERE id = ?)'
    return db
      .prepare<unknown[], Parameters<typeof rowOf>[0]>(
        `${lineSelect} WHERE group_key = ${group} ORDER BY created_at DESC, key DESC`,
      )
      .all(id)
      .map(rowOf)
      .map(({ id, state, createdAt, supersededBy }) => ({
        ...{ id, createdAt, supersededBy },
        status: state.status,
        reason: state.reason,
      }))
  },

  /** Lines of these, or of a whole connection. */
  lines(db: Database, of: { ids: readonly string[] } | { connectionId: string }): AuthorizationRow[] {
    const condition = 'ids' in of ? oneOf('id', of.ids) : oneOf('connection_id', [of.connectionId])
    return db
      .prepare<unknown[], Parameters<typeof rowOf>[0]>(`${lineSelect} WHERE ${condition.sql} ORDER BY key`)
      .all(...condition.values)
      .map(rowOf)
  },

  /** All with this user name at this host, newest first, whatever their company. */
  sameLogIn(
    db: Database,
    { connectionId, username, host }: { connectionId: string; username: string; host: string },
  ): AuthorizationRow[] {
    const theirs = "json_extract(group_key, '$[2]') = ? AND json_extract(group_key, '$[3]') = ?"
    return db
      .prepare<unknown[], Parameters<typeof rowOf>[0]>(
        `${lineSelect} WHERE connection_id = ? AND listed = 1 AND ${theirs} ORDER BY created_at DESC, key DESC`,
      )
      .all(connectionId, fold(username), fold(host))
      .map(rowOf)
  },

  /** All with one of these user names, at whichever host, newest first; capitals and accents do not matter. */
  ofUsers(db: Database, usernames: readonly string[]): AuthorizationRow[] {
    const theirs = oneOf("json_extract(group_key, '$[2]')", usernames.map(fold))
    return db
      .prepare<unknown[], Parameters<typeof rowOf>[0]>(
        `${lineSelect} WHERE ${theirs.sql} ORDER BY created_at DESC, key DESC LIMIT 200`,
      )
      .all(...theirs.values)
      .map(rowOf)
  },

  /** Every host that is known, folded. */
  hosts(db: Database): string[] {
    return db
      .prepare("SELECT DISTINCT json_extract(group_key, '$[3]') FROM authorizations")
      .pluck()
      .all() as string[]
  },

  /** Those created at an instant or later. */
  createdSince(db: Database, since: string): AuthorizationRow[] {
    return db
      .prepare<unknown[], Parameters<typeof rowOf>[0]>(
        `${lineSelect} WHERE created_at >= ? AND listed = 1 ORDER BY created_at DESC LIMIT 2000`,
      )
      .all(since)
      .map(rowOf)
  },

  /** The chosen authorizations with their accounts, in the order of the list. */
  chosen(
    db: Database,
    choice: AccountChoice,
  ): { line: AuthorizationLine; accounts: AuthorizationRecord['accounts']; ours: KnownFacts['ours'] }[] {
    const all =
      choice.of === 'filter'
        ? filtered(choice.filter)
        : {
            ...oneOf(
              'id',
              choice.of === 'authorizations' ? choice.ids : choice.accounts.map((one) => one.authorizationId),
            ),
          }
    const sql = choice.of === 'filter' ? all.sql : `WHERE ${all.sql}`
    const wanted = choice.of === 'accounts' ? wantedAccounts(choice.accounts) : null
    return db
      .prepare<unknown[], Texts>(`${keptSelect} ${sql} ORDER BY key`)
      .all(...all.values)
      .map(keptOf)
      .map(({ line, facts, record }) => ({
        line,
        ours: facts.ours,
        accounts: wanted
          ? (record.accounts ?? []).filter(({ id }) => wanted.get(line.id)?.has(id))
          : record.accounts,
      }))
  },

  /** Those whose accounts should be asked for: never or not since they changed, complete ones first; then the longest ago, before an instant. */
  toAsk(
    db: Database,
    { connectionId, before, limit }: { connectionId: string; before: string; limit: number },
  ): string[] {
    return db
      .prepare(
        `SELECT id FROM authorizations
          WHERE connection_id = ? AND listed = 1 AND (asked_for IS NOT state_of OR asked_at < ?)
          ORDER BY asked_for IS state_of, status NOT LIKE '%complete%', asked_at LIMIT ?`,
      )
      .pluck()
      .all(connectionId, before, limit) as string[]
  },

  /** How many of a connection can still get on by themselves. */
  pending(db: Database, connectionId: string): number {
    const sql = `SELECT count(*) FROM authorizations
      WHERE connection_id = ? AND listed = 1 AND archived = 0 AND stage = 'waiting' AND reason IS NULL`
    return Number(db.prepare(sql).pluck().get(connectionId))
  },
}

const wantedAccounts = (accounts: readonly { authorizationId: string; accountId: string }[]) => {
  const wanted = new Map<string, Set<string>>()
  for (const { authorizationId, accountId } of accounts)
    wanted.set(authorizationId, (wanted.get(authorizationId) ?? new Set()).add(accountId))
  return wanted
}
