import type { OfflinePlan } from '@shared/offline'
import type { Store } from '../store/open'
import { keptBy } from './kept'

/** So many invoices, accounts or PDFs at once: whoever writes meanwhile waits for one such part. */
export const invoicesAtOnce = 500
const accountsAtOnce = 20
const pdfsAtOnce = 100
/** Pages of the database file. */
const pagesAtOnce = 2_000

type Removing = Pick<Store, 'removal'>
/** Asked before each part; rejects to stop. */
type Pause = () => Promise<void>
const withoutPause: Pause = async () => undefined

/** Repeats a part until it removes nothing more; answers how many it removed. */
export async function untilNothing(part: () => Promise<number>, pause: Pause): Promise<number> {
  let all = 0
  for (;;) {
    await pause()
    const removed = await part()
    if (removed === 0) return all
    all += removed
  }
}

/** Removes the invoices that the plan does not keep, part by part. Killed in the middle, the next time goes on. */
export async function keepToPlan(
  { removal }: Removing,
  plan: OfflinePlan,
  pause = withoutPause,
): Promise<void> {
  const kept = keptBy(plan)
  await removal.narrow({ kept })
  await untilNothing(() => removal.ofNoRule({ kept, most: accountsAtOnce }), pause)
  await untilNothing(() => removal.older({ kept, most: invoicesAtOnce }), pause)
  await keepWithin({ removal }, plan, pause)
  await giveBack({ removal }, pause)
}

/** Removes PDFs that no rule keeps until the others are within the limit; answers how many. */
export async function keepWithin(
  { removal }: Removing,
  plan: OfflinePlan,
  pause = withoutPause,
): Promise<number> {
  if (plan.pdfMegabytes === null) return 0
  const limit = plan.pdfMegabytes * 1_000_000
  const kept = keptBy(plan)
  return untilNothing(() => removal.pdfsOver({ kept, limit, most: pdfsAtOnce }), pause)
}

/** Gives room that was freed back to the disk. */
export async function giveBack({ removal }: Removing, pause = withoutPause): Promise<void> {
  let left = Infinity
  for (;;) {
    await pause()
    const now = await removal.giveBack({ most: pagesAtOnce })
    if (now === 0 || now >= left) return
    left = now
  }
}
