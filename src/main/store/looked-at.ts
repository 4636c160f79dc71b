import { deserialize, serialize } from 'node:v8'
import type { Database } from './encrypted'
import { prepared } from './prepared'

/** A part of a customer's page: `what` it is, and `which` where there are several (a service, a period). */
export type Part = { accountId: string; what: string; which: string }

/** Customers whose pages are kept. */
export const mostPages = 50
/** Of one customer (bytes): a year of quarter hours takes about one million. */
const mostBytes = 8_000_000

export const lookedAtReads = {
  /** As it was when somebody looked at it; null when it is not kept. */
  get(db: Database, { accountId, what, which }: Part): { value: unknown; asOf: string } | null {
    const row = prepared(
      db,
      'SELECT value, as_of AS asOf FROM looked_at WHERE account_id = ? AND what = ? AND which = ?',
    ).get(accountId, what, which) as { value: Buffer; asOf: string } | undefined
    return row ? readable(row) : null
  },
}

/** What another version of the runtime wrote in a way that this one cannot read is as good as not kept. */
function readable({ value, asOf }: { value: Buffer; asOf: string }) {
  try {
    return { value: deserialize(value) as unknown, asOf }
  } catch {
    return null
  }
}

export const lookedAtWrites = {
  /** `asOf`: when it was asked for. An answer to an earlier question never replaces a later one. Numbers stay as they are. */
  put(db: Database, input: Part & { connectionId: string; asOf: string; value: unknown }): void {
    prepared(
      db,
      `INSERT INTO looked_at (connection_id, account_id, what, which, as_of, value)
        VALUES (@connectionId, @accountId, @what, @which, @asOf, @value)
      ON CONFLICT (account_id, what, which) DO UPDATE SET as_of = excluded.as_of, value = excluded.value
        WHERE excluded.as_of >= as_of`,
    ).run({ ...input, value: serialize(input.value) })
    // The oldest go.
    prepared(
      db,
      `DELETE FROM looked_at WHERE key IN (SELECT key FROM (
        SELECT key, sum(length(value)) OVER (ORDER BY as_of DESC, key DESC) AS upToHere
        FROM looked_at WHERE account_id = ?) WHERE upToHere > ?)`,
    ).run(input.accountId, mostBytes)
  },

  /** Somebody opened the customer's page. What is kept of those that were opened longest ago goes. */
  open(db: Database, { accountId, at }: { accountId: string; at: string }): void {
    prepared(db, 'UPDATE accounts SET opened_at = ? WHERE id = ?').run(at, accountId)
    prepared(
      db,
      `UPDATE accounts SET opened_at = NULL WHERE opened_at IS NOT NULL AND key NOT IN
        (SELECT key FROM accounts WHERE opened_at IS NOT NULL ORDER BY opened_at DESC LIMIT ?)`,
    ).run(mostPages)
    prepared(
      db,
      `DELETE FROM looked_at WHERE account_id NOT IN (SELECT id FROM accounts WHERE opened_at IS NOT NULL)`,
    ).run()
  },
}
