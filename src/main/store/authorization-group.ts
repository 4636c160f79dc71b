import type { Database } from './encrypted'
import { prepared } from './prepared'

type Member = { key: number; id: string; failed: number; supersededBy: string | null; duplicates: number }

/**
 * Looks at those with the same log-in together: the newest stands for itself, a failed one gives way to it, and others beside
 * it are duplicates. What is archived or no longer listed counts for nothing.
 */
export function settleGroups(db: Database, groups: Iterable<string>): void {
  const members = prepared(
    db,
    `SELECT key, id, stage = 'needsAction' AND reason IS NOT NULL AS failed, superseded_by AS supersededBy, duplicates
      FROM authorizations WHERE group_key = ? AND archived = 0 AND listed = 1 ORDER BY created_at DESC, key DESC`,
  )
  const apart = prepared(
    db,
    `UPDATE authorizations SET superseded_by = NULL, duplicates = 0
      WHERE group_key = ? AND (archived = 1 OR listed = 0) AND (superseded_by IS NOT NULL OR duplicates > 0)`,
  )
  const settle = prepared(db, 'UPDATE authorizations SET superseded_by = ?, duplicates = ? WHERE key = ?')
  for (const group of groups) {
    apart.run(group)
    const all = members.all(group) as Member[]
    const newest = all[0]
    const gaveWay = (one: Member) => one !== newest && one.failed === 1
    const standing = all.filter((one) => !gaveWay(one)).length
    for (const one of all) {
      const supersededBy = gaveWay(one) ? (newest?.id ?? null) : null
      const duplicates = gaveWay(one) ? 0 : standing - 1
      if (one.supersededBy !== supersededBy || one.duplicates !== duplicates)
        settle.run(supersededBy, duplicates, one.key)
    }
  }
}
