import type { OfflinePlan } from '@shared/offline'
import type { Store } from '../store/open'
import { keepWithin } from './keep-to-plan'
import { keptBy } from './kept'

/** The room that the limit leaves for PDFs that are fetched ahead. Those that no rule keeps make way for them. */
export interface PdfRoom {
  isFull(): boolean
  /** Whether there is room for so many bytes; takes it. */
  take(bytes: number): boolean
  /** After some were kept: removes what the limit no longer has room for. */
  settle(): Promise<void>
}

export async function pdfRoom(
  store: Pick<Store, 'keeping' | 'removal'>,
  plan: OfflinePlan,
): Promise<PdfRoom> {
  const { pdfMegabytes } = plan
  if (pdfMegabytes === null) return { isFull: () => false, take: () => true, settle: async () => undefined }
  let left = pdfMegabytes * 1_000_000 - (await store.keeping.protectedBytes({ kept: keptBy(plan) }))
  let full = left <= 0
  return {
    isFull: () => full,
    take(bytes) {
      full = bytes > left
      if (!full) left -= bytes
      return !full
    },
    async settle() {
      await keepWithin(store, plan)
    },
  }
}
