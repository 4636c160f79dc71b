import type { HandlersOf } from '../handlers'
import type { At } from '../office'

export const syncHandlers = (at: At): HandlersOf<'sync'> => ({
  'sync.status': async () => (await at()).sync.status(),
  'sync.start': async ({ accountIds, whole }) => {
    const { store, sync } = await at()
    const plan = await store.plan.get()
    if (plan.paused) await store.plan.save({ ...plan, paused: false })
    return sync.start(accountIds, whole)
  },
  'sync.cancel': async () => (await at()).sync.cancel(),
})
