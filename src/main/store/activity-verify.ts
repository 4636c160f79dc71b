import type { ActivityVerdict } from '@shared/activity'
import { beginning, type ChainedActivity, hashAfter } from './activity-chain'
import type { Database } from './encrypted'

/** How far the verification has come: the last line that fits and its hash. `of`: how many there are to be. */
export type Verified = ActivityVerdict & { of: number; ended: boolean }

export const unverified: Verified = { lines: 0, hash: beginning, wrong: null, of: 0, ended: false }

/** Goes on with the verification for so many lines. Ended at the first that does not fit, else at the last. */
export function verifyPart(
  db: Database,
  { lines, hash, limit }: { lines: number; hash: string; limit: number },
): Verified {
  const head = db
    .prepare<unknown[], { lines: number; hash: string }>('SELECT lines, hash FROM activity_head')
    .get()
  const rows = db
    .prepare<unknown[], ChainedActivity>(
      'SELECT id AS n, at, who, what, record, outcome, hash FROM activity WHERE id > ? ORDER BY id LIMIT ?',
    )
    .all(lines, limit)
  const now = { lines, hash, of: Math.max(head?.lines ?? 0, lines + rows.length) }
  const found = (n: number, how: 'changed' | 'missing' | 'added' | 'cutOff') => ({
    ...{ ...now, wrong: { n, how }, ended: true },
  })
  const first = db.prepare('SELECT min(id) FROM activity').pluck().get()
  if (typeof first === 'number' && first < 1) return found(first, 'added')
  for (const row of rows) {
    const expected = now.lines + 1
    if (row.n > (head?.lines ?? 0)) return found(row.n, 'added')
    if (row.n > expected) return found(expected, 'missing')
    if (row.hash !== hashAfter(now.hash, row)) return found(row.n, 'changed')
    now.lines = row.n
    now.hash = row.hash
  }
  if (rows.length === limit) return { ...now, wrong: null, ended: false }
  if (!head || now.lines < head.lines) return found(now.lines + 1, 'cutOff')
  return now.hash === head.hash ? { ...now, wrong: null, ended: true } : found(now.lines, 'changed')
}
