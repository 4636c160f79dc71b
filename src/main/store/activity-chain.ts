import { createHash } from 'node:crypto'

/** Who did what, when (instant), to which record of ours, and how it ended. Never changed, never removed. */
export type Activity = { at: string; who: string; what: string; record: string | null; outcome: string }
/** A line as it stands: its number, from 1, and its hash (hex). */
export type ChainedActivity = Activity & { n: number; hash: string }

/** What the first line follows. */
export const beginning = '0'.repeat(64)

/** Hash of a line (hex): over the hash of the line before it and its own content, as docs/activity-log.md says. */
export function hashAfter(
  before: string,
  { n, at, who, what, record, outcome }: Omit<ChainedActivity, 'hash'>,
): string {
  return createHash('sha256')
    .update(before + JSON.stringify([n, at, who, what, record, outcome]))
    .digest('hex')
}
