import type { OfflineEstimate, OfflinePlan } from '@shared/offline'
import { Temporal } from 'temporal-polyfill'
import type { Store } from '../store/open'
import { keptRules } from './kept'
import { zone } from './kept-since'

/** What a plan would take, and what of what is here would go with it. Nothing is changed. */
export async function estimateOf(
  store: Pick<Store, 'keeping' | 'plan'>,
  wanted: OfflinePlan,
): Promise<OfflineEstimate> {
  const kept = keptRules(await store.plan.meant(wanted))
  const today = Temporal.Now.plainDateISO(zone).toString()
  const [estimate, outside] = await Promise.all([
    store.keeping.estimate({ kept, today }),
    store.keeping.outside({ kept }),
  ])
  return { ...estimate, goes: { ...outside, customers: 0 } }
}
