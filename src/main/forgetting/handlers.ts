import type { Console } from '../console/console'
import type { HandlersOf } from '../handlers'
import type { Office } from '../office'
import type { Forgetting, Forgotten } from './forgetting'

interface Parts {
  console: Console<Office>
  forgetting: Forgetting
  /** The pages begin anew: nothing of before is in them. */
  startAnew(): Promise<void>
}

export function forgettingHandlers({ console, forgetting, startAnew }: Parts): HandlersOf<'forgetting'> {
  const forget = async (what: Forgotten) => {
    await forgetting.decide(what)
    await console.reopen()
    void startAnew()
    return {}
  }
  return {
    'forgetting.lost': async () => (await console.office()).store.ownThings.count(),
    'forgetting.copies': async () => {
      const { store } = await console.office()
      await store.plan.save({ ...(await store.plan.get()), paused: true })
      return forget('copies')
    },
    'forgetting.everything': () => forget('everything'),
  }
}
