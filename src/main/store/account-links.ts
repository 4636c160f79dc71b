import type { CustomerAccount } from '@shared/customer'
import type { Database } from './encrypted'
import { prepared } from './prepared'

export type AccountLinkReason = 'email' | 'personalNumber' | 'hand'
/** An account that leads to a contact; `refused`: somebody said that it is not theirs. */
export type AccountLink = {
  account: CustomerAccount
  why: AccountLinkReason
  refused: boolean
}

export const accountLinkReads = {
  /** Those that count first, each in order of their names. */
  of: (db: Database, contactId: string): AccountLink[] =>
    db
      .prepare<unknown[], { record: string; why: AccountLinkReason; refused: number }>(
        `SELECT record, why, EXISTS (SELECT 1 FROM refused_accounts WHERE contact_id = l.contact_id AND account_id = a.id)
          AS refused FROM account_links l JOIN accounts a ON a.key = account_key
          WHERE contact_id = ? ORDER BY refused, sort_name, a.key`,
      )
      .all(contactId)
      .map(({ record, why, refused }) => ({
        account: { ...(JSON.parse(record) as CustomerAccount), contactId },
        why,
        refused: refused === 1,
      })),
}

export const accountLinkWrites = {
  /** Linked by hand, or no longer. One that is also found by e-mail stays. */
  byHand(
    db: Database,
    { contactId, accountId, linked }: { contactId: string; accountId: string; linked: boolean },
  ): void {
    if (linked) linkAs(db, contactId, [accountId], 'hand')
    else
      prepared(
        db,
        `DELETE FROM account_links WHERE contact_id = ? AND why = 'hand'
          AND account_key = (SELECT key FROM accounts WHERE id = ?)`,
      ).run(contactId, accountId)
    linkKin(db, contactId)
  },
}

export function linkAs(
  db: Database,
  contactId: string,
  accountIds: readonly string[],
  why: AccountLinkReason,
): void {
  const link = prepared(
    db,
    `INSERT INTO account_links (account_key, contact_id, why) SELECT key, ?, ? FROM accounts WHERE id = ?
      ON CONFLICT DO UPDATE SET why = excluded.why WHERE why = 'personalNumber'`,
  )
  for (const id of accountIds) link.run(contactId, why, id)
}

/** The accounts with the same personal number as one of the contact's are theirs as well. */
export function linkKin(db: Database, contactId: string): void {
  prepared(db, "DELETE FROM account_links WHERE contact_id = ? AND why = 'personalNumber'").run(contactId)
  prepared(
    db,
    `INSERT OR IGNORE INTO account_links (account_key, contact_id, why)
      SELECT key, @contactId, 'personalNumber' FROM accounts WHERE person IN
        (SELECT person FROM account_contacts JOIN accounts ON key = account_key
          WHERE contact_id = @contactId AND person IS NOT NULL)`,
  ).run({ contactId })
}

/** Whoever has an account of the same person has these as well. */
export function linkToKin(db: Database, accountIds: readonly string[]): void {
  const link = prepared(
    db,
    `INSERT OR IGNORE INTO account_links (account_key, contact_id, why)
      SELECT own.key, contact_id, 'personalNumber' FROM accounts own JOIN accounts other USING (person)
        JOIN account_contacts ON account_key = other.key WHERE own.id = ? AND other.key <> own.key`,
  )
  for (const id of accountIds) link.run(id)
}
