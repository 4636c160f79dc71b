import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { estimateOf } from './estimate'
import { keepToPlan } from './keep-to-plan'
import { keptRules } from './kept'

export const offlineHandlers = (at: At): HandlersOf<'offline'> => ({
  'offline.get': async () => {
    const { store } = await at()
    const [plan, holding] = await Promise.all([store.plan.get(), store.holding.holding()])
    return { plan, holding }
  },
  'offline.state': async () => {
    const { store } = await at()
    return store.keeping.state({ kept: keptRules(await store.plan.get()) })
  },
  'offline.estimate': async (plan) => estimateOf((await at()).store, plan),
  'offline.save': async (plan) => {
    const { store, sync, tell } = await at()
    await store.plan.save(plan)
    // A run by the old plan would bring back what is removed here.
    sync.cancel()
    await sync.idle()
    await keepToPlan(store, await store.plan.get())
    tell('invoices.changed', { id: null })
    sync.start()
    return {}
  },
})
