import type { OfflineEstimate, OfflinePlan } from '@shared/offline'
import { Temporal } from 'temporal-polyfill'
import type { Store } from '../store/open'
import { keptRules } from './kept'
import { ago, zone } from './kept-since'

/** What a plan would take, and what of what is here would go with it. Nothing is changed. */
export async function estimateOf(
  store: Pick<Store, 'keeping' | 'plan'>,
  wanted: OfflinePlan,
): Promise<OfflineEstimate> {
  const kept = keptRules(await store.plan.meant(wanted))
  const { pdfDays, customerDays } = wanted.goes
  const today = Temporal.Now.plainDateISO(zone).toString()
  const [estimate, outside, unseen, customers] = await Promise.all([
    store.keeping.estimate({ kept, today }),
    store.keeping.outside({ kept }),
    pdfDays === null ? 0 : store.keeping.unseenPdfs({ kept, since: ago(pdfDays) }),
    customerDays === null ? 0 : store.keeping.unopened({ since: ago(customerDays) }),
  ])
  return { ...estimate, goes: { invoices: outside.invoices, pdfs: outside.pdfs + unseen, customers } }
}
