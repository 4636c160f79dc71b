import type { HandlersOf } from '../handlers'
import type { At } from '../office'
import { estimateOf } from './estimate'
import { keptRules } from './kept'

export const offlineHandlers = (at: At): HandlersOf<'offline'> => ({
  'offline.get': async () => {
    const { store } = await at()
    const [plan, holding] = await Promise.all([store.plan.get(), store.holding.holding()])
    return { plan, holding }
  },
  'offline.state': async () => {
    const { store } = await at()
    const kept = keptRules(await store.plan.get())
    const [state, tidied] = await Promise.all([store.keeping.state({ kept }), store.upkeep.last()])
    return { ...state, tidied }
  },
  'offline.estimate': async (plan) => estimateOf((await at()).store, plan),
  'offline.save': async (plan) => {
    const { store, sync, tell, upkeep } = await at()
    await store.plan.save({ ...plan, paused: false })
    // A run by the old plan would bring back what is removed here.
    sync.cancel()
    await sync.idle()
    await upkeep.runAnew()
    tell('invoices.changed', { id: null })
    sync.start()
    return {}
  },
})
