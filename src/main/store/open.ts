import type { Place } from './files'
import type { Store } from './store'
import { openStoreOnThreads } from './threads'
import startWorker from './worker?nodeWorker'

export type { Store } from './store'

/** Opens or makes `cache.db` and `desk.db` in a folder. Rejects with Failed: `deskNewer`, `deskBroken`, `diskFull`, `internal`, or as `place` does. */
export function openStore(place: Place | Promise<Place>): Promise<Store> {
  return openStoreOnThreads(startWorker, place)
}
