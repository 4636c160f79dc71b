import type { LinkDecision, LinkKind } from '@shared/contact-link'
import type { TwinDecision } from '@shared/contact-twin'
import type { EmailCorrection } from '@shared/email-correction'
import type { Decided } from './decided'
import type { Database } from './encrypted'
import { prepared } from './prepared'

type By = { at: string; who: string }
export type DecidedLink = By & { kind: LinkKind; itemId: string; decision: Exclude<LinkDecision, 'open'> }
export type DecidedPair = By & { otherId: string; decision: Exclude<TwinDecision, 'open'> }

/** Ids in the order in which a pair is kept. */
export const inOrder = (one: string, other: string): [string, string] =>
  one < other ? [one, other] : [other, one]

export const contactDecisionReads = {
  links: (db: Database, contactId: string): DecidedLink[] =>
    db
      .prepare<unknown[], DecidedLink>(
        'SELECT kind, item_id AS itemId, decision, at, who FROM contact_links WHERE contact_id = ? ORDER BY at',
      )
      .all(contactId),

  pairs: (db: Database, contactId: string): DecidedPair[] =>
    db
      .prepare<unknown[], DecidedPair>(
        `SELECT other AS otherId, decision, at, who FROM contact_pairs WHERE one = @id
          UNION ALL SELECT one, decision, at, who FROM contact_pairs WHERE other = @id ORDER BY at`,
      )
      .all({ id: contactId }),

  correction: (db: Database, contactId: string): EmailCorrection | null =>
    db
      .prepare<unknown[], EmailCorrection>(
        'SELECT email, at, who FROM contact_corrections WHERE contact_id = ?',
      )
      .get(contactId) ?? null,

  /** What the cache has to know of all of them. */
  decided: (db: Database): Decided => ({
    refused: db
      .prepare<unknown[], { contactId: string; accountId: string }>(
        `SELECT contact_id AS contactId, item_id AS accountId FROM contact_links
          WHERE kind = 'account' AND decision = 'notTheirs'`,
      )
      .all()
      .map((one) => ({ ...one, refused: true })),
    pairs: db
      .prepare<unknown[], Decided['pairs'][number]>('SELECT one, other, decision FROM contact_pairs')
      .all(),
    corrections: db
      .prepare<unknown[], Decided['corrections'][number]>(
        'SELECT contact_id AS contactId, email FROM contact_corrections',
      )
      .all(),
  }),
}

export const contactDecisionWrites = {
  /** Answers what was decided before. */
  link(
    db: Database,
    input: By & { contactId: string; kind: LinkKind; itemId: string; decision: LinkDecision },
  ): LinkDecision {
    const where = 'WHERE contact_id = @contactId AND kind = @kind AND item_id = @itemId'
    const before = db.prepare(`SELECT decision FROM contact_links ${where}`).pluck().get(input)
    if (input.decision === 'open') db.prepare(`DELETE FROM contact_links ${where}`).run(input)
    else
      db.prepare(
        `INSERT OR REPLACE INTO contact_links (contact_id, kind, item_id, decision, at, who)
          VALUES (@contactId, @kind, @itemId, @decision, @at, @who)`,
      ).run(input)
    return (before ?? 'open') as LinkDecision
  },

  /** Answers what was decided before. */
  pair(
    db: Database,
    input: By & { contactId: string; otherId: string; decision: TwinDecision },
  ): TwinDecision {
    const [one, other] = inOrder(input.contactId, input.otherId)
    const row = { ...input, one, other }
    const where = 'WHERE one = @one AND other = @other'
    const before = db.prepare(`SELECT decision FROM contact_pairs ${where}`).pluck().get(row)
    if (input.decision === 'open') db.prepare(`DELETE FROM contact_pairs ${where}`).run(row)
    else
      db.prepare(
        'INSERT OR REPLACE INTO contact_pairs (one, other, decision, at, who) VALUES (@one, @other, @decision, @at, @who)',
      ).run(row)
    return (before ?? 'open') as TwinDecision
  },

  /** Null: as the hub says it. Answers what was corrected before. */
  correct(
    db: Database,
    { corrections, at, who }: By & { corrections: Decided['corrections'] },
  ): Decided['corrections'] {
    const known = prepared(db, 'SELECT email FROM contact_corrections WHERE contact_id = ?').pluck()
    const save = prepared(
      db,
      'INSERT OR REPLACE INTO contact_corrections (contact_id, email, at, who) VALUES (?, ?, ?, ?)',
    )
    const forget = prepared(db, 'DELETE FROM contact_corrections WHERE contact_id = ?')
    return corrections.map(({ contactId, email }) => {
      const before = (known.get(contactId) ?? null) as string | null
      if (email === null) forget.run(contactId)
      else save.run(contactId, email, at, who)
      return { contactId, email: before }
    })
  },
}
