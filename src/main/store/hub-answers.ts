import type { HeldPermission } from '@shared/held-permission'
import type { MyAccount, Organisation } from '@shared/organisation'
import type { Database } from './encrypted'

/** What a hub says of ourselves: a few things of each, kept whole. */
interface Parts {
  myAccount: MyAccount
  organisations: Organisation[]
  permissions: HeldPermission[]
}

export const hubAnswerReads = {
  /** By connection, with when the hub said it. */
  all<P extends keyof Parts>(
    db: Database,
    part: P,
  ): { connectionId: string; value: Parts[P]; asOf: string }[] {
    return db
      .prepare<unknown[], { connectionId: string; value: string; asOf: string }>(
        'SELECT connection_id AS connectionId, value, as_of AS asOf FROM hub_answers WHERE part = ? ORDER BY rowid',
      )
      .all(part)
      .map((row) => ({ ...row, value: JSON.parse(row.value) }))
  },
}

export const hubAnswerWrites = {
  put(
    db: Database,
    answer: { connectionId: string; asOf: string } & (
      | { part: 'myAccount'; value: MyAccount }
      | { part: 'organisations'; value: Organisation[] }
      | { part: 'permissions'; value: HeldPermission[] }
    ),
  ): void {
    db.prepare(
      `INSERT INTO hub_answers (connection_id, part, value, as_of) VALUES (?, ?, ?, ?)
      ON CONFLICT (connection_id, part) DO UPDATE SET value = excluded.value, as_of = excluded.as_of`,
    ).run(answer.connectionId, answer.part, JSON.stringify(answer.value), answer.asOf)
  },
}
