import { lstat, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { unfinishedBeside, writeWhole } from '../desktop/write-whole'
import type { Store } from '../store/open'

/** Files that are being written, and those that a kill left half-written: they are ours because their names were written down before. */
export function createUnfinished({ unfinishedFiles }: Pick<Store, 'unfinishedFiles'>) {
  const underWay = new Set<string>()
  let tidying: Promise<void> | null = null
  const tidy = async () => {
    for (const path of await unfinishedFiles.all())
      if (!underWay.has(path)) await remove(path).catch(() => undefined)
  }
  const remove = async (path: string) => {
    if (await isGone(path)) await unfinishedFiles.remove(path)
  }
  return {
    /** As `writeWhole`. */
    async write(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
      const unfinished = unfinishedBeside(path)
      underWay.add(unfinished)
      // Where there is no room for its name, there may be for the file.
      await unfinishedFiles.add(unfinished).catch(() => undefined)
      try {
        await writeWhole(path, pieces, unfinished)
      } finally {
        underWay.delete(unfinished)
        await remove(unfinished).catch(() => undefined)
      }
    },
    /** Removes what was left. What cannot be reached now is tried again the next time. */
    tidy(): Promise<void> {
      // One at a time: each that waits for a drive that does not answer keeps others from reading any file.
      tidying ??= tidy().finally(() => {
        tidying = null
      })
      return tidying
    },
  }
}

/** Whether nothing of ours is there any more. */
async function isGone(path: string): Promise<boolean> {
  try {
    // Something else of that name is somebody else's.
    if ((await lstat(path)).isFile()) await rm(path)
    return true
  } catch {
    // A drive that is away comes back; a file that is away does not.
    return isThere(dirname(path)).then(async (folder) => folder && !(await isThere(path)))
  }
}

const isThere = (path: string) =>
  lstat(path).then(
    () => true,
    () => false,
  )
