import { mkdirSync } from 'node:fs'
import { once } from '@shared/once'
import { keeping, markCacheBroken, openCache, openCacheForReading } from './cache-file'
import { contactDecisionReads } from './contact-decisions'
import { keepEqual } from './decided'
import { openDesk, openDeskForReading } from './desk-file'
import type { Database } from './encrypted'
import { invoiceMarkReads, keepMarksEqual } from './invoice-marks'

/** The folder that holds `cache.db` and `desk.db`, and the 32 bytes that open them. */
export type Place = { folder: string; key: Uint8Array }

/** `write` makes, repairs and migrates; the others need both files open for writing elsewhere. */
export type Access = 'read' | 'aside' | 'write'

export type Files = {
  cache: Database
  desk: Database
  cacheRebuilt: boolean
  markCacheBroken: () => void
  /** Before the first write. */
  beginWriting: () => void
  close: () => void
}

export function openFiles({ folder, key }: Place, access: Access): Files {
  if (key.length !== 32) throw new RangeError('The key has 32 bytes')
  if (access === 'write') mkdirSync(folder, { recursive: true })
  // The desk first: when it must be refused, the cache is not touched either.
  const desk = access === 'write' ? openDesk(folder, key) : openDeskForReading(folder, key)
  try {
    const cache =
      access === 'write'
        ? openCache(folder, key)
        : { db: openCacheForReading(folder, key, access), rebuilt: false }
    if (access === 'write') equalise(cache.db, desk)
    return {
      cache: cache.db,
      desk,
      cacheRebuilt: cache.rebuilt,
      markCacheBroken: () => markCacheBroken(folder),
      beginWriting: once(() => keeping(cache.db, 'write')),
      close: () => {
        cache.db.close()
        desk.close()
      },
    }
  } catch (error) {
    desk.close()
    throw error
  }
}

// What people decided about contacts and say of invoices is the desk's; the cache answers by a copy of it.
const equalise = (cache: Database, desk: Database) =>
  cache
    .transaction(() => {
      keepEqual(cache, contactDecisionReads.decided(desk))
      keepMarksEqual(cache, invoiceMarkReads.all(desk))
    })
    .immediate()
