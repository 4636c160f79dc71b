import type { ActivityVerdict } from '@shared/activity'
import type { Office } from '../office'
import { unverified } from '../store/activity-verify'

/** Lines at a time: others read in between. */
const atOnce = 5000

/** Reads every line and names the first that does not fit, in the store's thread. */
export async function verifyActivity({
  store,
  tell,
}: Pick<Office, 'store' | 'tell'>): Promise<ActivityVerdict> {
  let found = unverified
  while (!found.ended) {
    found = await store.activity.verifyPart({ lines: found.lines, hash: found.hash, limit: atOnce })
    tell('activity.progress', { task: 'verify', done: found.lines, of: found.of })
  }
  const { lines, hash, wrong } = found
  return { lines, hash, wrong }
}
