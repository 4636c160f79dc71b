import { Failed } from '@shared/failure'
import { answer } from './answer'
import { type Files, openFiles, type Place } from './files'
import { failureOf } from './sqlite-failure'
import { type Store, storeOf } from './store'

/** The same store without threads, for tests and tools: it blocks. Rejects with Failed. */
export async function openStoreInProcess(place: Place): Promise<Store> {
  try {
    return storeOn(openFiles(place, 'write'))
  } catch (error) {
    throw new Failed(failureOf(error), { cause: error })
  }
}

/** A store on files that are open. */
export function storeOn(files: Files): Store {
  return storeOf(
    async (question) => {
      const outcome = answer(files, question)
      if (!outcome.ok) throw new Failed(outcome.failure)
      return outcome.value
    },
    { cacheRebuilt: files.cacheRebuilt, close: async () => files.close() },
  )
}
