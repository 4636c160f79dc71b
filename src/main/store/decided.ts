import type { Contact } from '@shared/contact'
import type { TwinDecision } from '@shared/contact-twin'
import { linkKin } from './account-links'
import { contactWriter } from './contact-record'
import type { Database } from './encrypted'
import { prepared } from './prepared'

/** What people decided about contacts, as far as the cache answers by it. The desk has it; this is a copy. */
export interface Decided {
  refused: { contactId: string; accountId: string; refused: boolean }[]
  pairs: { one: string; other: string; decision: TwinDecision }[]
  /** Null: the hub's counts. */
  corrections: { contactId: string; email: string | null }[]
}

/** The cache answers by these decisions from now on. */
export function takeDecided(cache: Database, { refused, pairs, corrections }: Partial<Decided>): void {
  for (const one of refused ?? []) {
    const sql = one.refused
      ? 'INSERT OR IGNORE INTO refused_accounts (contact_id, account_id) VALUES (@contactId, @accountId)'
      : 'DELETE FROM refused_accounts WHERE contact_id = @contactId AND account_id = @accountId'
    const { contactId, accountId } = one
    prepared(cache, sql).run({ contactId, accountId })
    linkKin(cache, contactId)
  }
  for (const one of pairs ?? []) {
    const sql =
      one.decision === 'open'
        ? 'DELETE FROM decided_pairs WHERE one = @one AND other = @other'
        : 'INSERT OR REPLACE INTO decided_pairs (one, other, decision) VALUES (@one, @other, @decision)'
    const { decision, ...ids } = one
    prepared(cache, sql).run(decision === 'open' ? ids : one)
  }
  for (const { contactId, email } of corrections ?? []) {
    if (email === null) prepared(cache, 'DELETE FROM corrections WHERE contact_id = ?').run(contactId)
    else
      prepared(
        cache,
        'INSERT OR REPLACE INTO corrections (contact_id, email, lower_email) VALUES (?, ?, ?)',
      ).run(...[contactId, email, email.trim().normalize('NFC').toLowerCase()])
    rewrite(cache, contactId)
  }
}

/** After opening: the copy is made equal to what was decided, also where a kill came between the two files. */
export function keepEqual(cache: Database, decided: Decided): void {
  const here: Decided = {
    refused: cache
      .prepare<unknown[], { contactId: string; accountId: string }>(
        'SELECT contact_id AS contactId, account_id AS accountId FROM refused_accounts',
      )
      .all()
      .map((one) => ({ ...one, refused: true })),
    pairs: cache
      .prepare<unknown[], Decided['pairs'][number]>('SELECT one, other, decision FROM decided_pairs')
      .all(),
    corrections: cache
      .prepare<unknown[], Decided['corrections'][number]>(
        'SELECT contact_id AS contactId, email FROM corrections',
      )
      .all(),
  }
  takeDecided(cache, {
    refused: [
      ...without(here.refused, decided.refused).map((one) => ({ ...one, refused: false })),
      ...without(decided.refused, here.refused),
    ],
    pairs: [
      ...without(here.pairs, decided.pairs).map((one) => ({ ...one, decision: 'open' as const })),
      ...without(decided.pairs, here.pairs),
    ],
    corrections: [
      ...without(here.corrections, decided.corrections).map((one) => ({ ...one, email: null })),
      ...without(decided.corrections, here.corrections),
    ],
  })
}

function without<T>(all: readonly T[], others: readonly T[]): T[] {
  const known = new Set(others.map((one) => JSON.stringify(one)))
  return all.filter((one) => !known.has(JSON.stringify(one)))
}

/** Its search and its twins follow the correction; its accounts are looked up again. */
function rewrite(cache: Database, contactId: string) {
  const known = prepared(cache, 'SELECT record, generation, as_of AS asOf FROM contacts WHERE id = ?').get(
    contactId,
  ) as { record: string; generation: string; asOf: string } | undefined
  if (!known) return
  contactWriter(cache)(JSON.parse(known.record) as Contact, known.generation, known.asOf, true)
  prepared(cache, 'UPDATE contacts SET accounts_looked_up_at = NULL WHERE id = ?').run(contactId)
}
