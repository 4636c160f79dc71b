import type { FormLinkSend } from '@shared/authorization-creation'
import type { Database } from './encrypted'

type Stored = Omit<FormLinkSend, 'authorizationIds'>
/** What a person said of an authorization and a send. */
export type SendDecision = { authorizationId: string; sendId: string; came: boolean }

export const formLinkSendReads = {
  /** Newest first. */
  list(db: Database): FormLinkSend[] {
    const came = db
      .prepare('SELECT authorization_id FROM send_decisions WHERE send_id = ? AND came = 1')
      .pluck()
    return db
      .prepare('SELECT record FROM form_link_sends ORDER BY at DESC, rowid DESC')
      .pluck()
      .all()
      .map((record) => JSON.parse(String(record)) as Stored)
      .map((send) => ({ ...send, authorizationIds: came.all(send.id) as string[] }))
  },

  decisions: (db: Database): SendDecision[] =>
    db
      .prepare<unknown[], { authorizationId: string; sendId: string; came: number }>(
        'SELECT authorization_id AS authorizationId, send_id AS sendId, came FROM send_decisions',
      )
      .all()
      .map((one) => ({ ...one, came: one.came === 1 })),
}

export const formLinkSendWrites = {
  add(db: Database, send: Stored): void {
    db.prepare('INSERT INTO form_link_sends (id, at, record) VALUES (?, ?, ?)').run(
      ...[send.id, send.at, JSON.stringify(send)],
    )
  },

  decide(db: Database, { authorizationId, sendId, came }: SendDecision): void {
    db.prepare(
      'INSERT OR REPLACE INTO send_decisions (authorization_id, send_id, came) VALUES (?, ?, ?)',
    ).run(...[authorizationId, sendId, came ? 1 : 0])
  },
}
