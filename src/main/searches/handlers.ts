import type { HandlersOf } from '../handlers'
import type { At } from '../office'

export const searchHandlers = (at: At): HandlersOf<'searches'> => {
  const done = (write: Promise<void>) => write.then(() => ({}))
  return {
    'searches.list': async ({ list }) => (await at()).store.searches.list(list),
    'searches.remember': async (search) => done((await at()).store.searches.remember(search)),
    'searches.keep': async (change) => done((await at()).store.searches.keep(change)),
    'searches.forget': async (which) => done((await at()).store.searches.forget(which)),
  }
}
