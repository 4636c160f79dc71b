import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { log } from '../log'

const mark = z.object({ what: z.enum(['copies', 'everything']) })
export type Forgotten = z.infer<typeof mark>['what']

interface Parts {
  /** The app's folder; the data is in `data` below it. */
  userData: string
  /** Removes every entry of ours from the keychain, the key of the data first. */
  clearKeychain(): Promise<void>
  /** Removes what the pages keep. */
  clearPages(): Promise<unknown>
}

export interface Forgetting {
  /** Decides it: from now on it is done, if not now then before anything is opened the next time. */
  decide(what: Forgotten): Promise<void>
  /** Does what was decided; only while nothing is open. Throws `Failed` when the keychain is locked, and goes on the next time. */
  finish(): Promise<void>
}

/** The copies, with the log and the mark that SQLite and we keep beside them. */
const copies = ['cache.db', 'cache.db-wal', 'cache.db-shm', 'cache.db.broken']

export function createForgetting({ userData, clearKeychain, clearPages }: Parts): Forgetting {
  const file = join(userData, 'forgetting.json')
  const data = join(userData, 'data')
  const remove = (path: string) => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })

  const meant = (text: string): Forgotten | null => {
    const known = mark.safeParse(jsonOf(text))
    if (!known.success) log('forgetting', { failure: 'notUnderstood' })
    return known.success ? known.data.what : null
  }

  const everything = async () => {
    // Without its key the data is unreadable, wherever the disk still has it.
    const keys = clearKeychain()
    const results = await Promise.allSettled([
      keys,
      keys.catch(() => undefined).then(() => remove(data)),
      remove(join(userData, 'window.json')),
      remove(join(userData, 'reading-window.json')),
      clearPages(),
    ])
    for (const result of results) if (result.status === 'rejected') throw result.reason
  }

  return {
    async decide(what) {
      // Whole or not at all: half a mark would not be understood.
      await writeFile(`${file}.new`, JSON.stringify({ what }), { flush: true })
      await rename(`${file}.new`, file)
    },
    async finish() {
      // One that is there and cannot be read may decide everything: nothing is opened over it.
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      if (text === null) return
      const what = meant(text)
      if (what === 'everything') await everything()
      if (what === 'copies') for (const name of copies) await remove(join(data, name))
      if (what) log('forgetting', { what })
      await rm(file, { force: true })
    },
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
