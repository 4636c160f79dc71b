import { Failed } from '@shared/failure'
import type { Database } from './encrypted'

/** A thread answers one question at a time: this is whether anybody still waits for it. */
let isAwaited = () => true

/** Answers a question while `awaited`; throws `cancelled` when it no longer is and a query asks with `going_on()`. */
export function whileAwaited<T>(awaited: () => boolean, answer: () => T): T {
  if (!awaited()) throw new Failed({ kind: 'cancelled' })
  isAwaited = awaited
  try {
    return answer()
  } finally {
    isAwaited = () => true
  }
}

/** Rows between two looks: so many take some milliseconds. */
const every = 512

/** `going_on()` in a condition is true for each row, and ends the query once nobody waits for it. */
export function defineGoingOn(db: Database): void {
  let rows = 0
  db.function('going_on', { deterministic: false }, () => {
    rows += 1
    if (rows % every === 0 && !isAwaited()) throw new Failed({ kind: 'cancelled' })
    return 1
  })
}
