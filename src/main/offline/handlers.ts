import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { keptSince } from './kept-since'

export const offlineHandlers = (at: At): HandlersOf<'offline'> => ({
  'offline.get': async () => {
    const { store } = await at()
    const [plan, holding] = await Promise.all([store.plan.get(), store.holding.holding()])
    return { plan, holding }
  },
  'offline.save': async (plan) => {
    const { store, sync, tell } = await at()
    await store.plan.save(plan)
    // A run by the old plan would bring back what is removed here.
    sync.cancel()
    await sync.idle()
    await store.holding.applyPlan({ plan, since: keptSince(plan.months) })
    tell('invoices.changed', { id: null })
    sync.start()
    return {}
  },
})
