import type { TariffPage } from '@shared/tariff-page'
import { z } from 'zod'

/** What was asked, and what was said to it, in the words of then. */
const said = z.object({ kind: z.string(), text: z.string() })
export type Said = z.infer<typeof said>

/** The thread up to a page: asked again, what was said to it and after it is over. A new address makes everything new. */
export function before(thread: readonly Said[], kind: TariffPage['kind']): readonly Said[] {
  if (kind === 'address') return []
  const at = thread.findIndex((one) => one.kind === kind)
  return at < 0 ? thread : thread.slice(0, at)
}

/** A thread as it is kept: with the end of the token that it was said under. */
export const keptThread = z.object({ expiresAt: z.string(), said: z.array(said) })
export type KeptThread = z.infer<typeof keptThread>

export function threadFrom(text: string | null | undefined): KeptThread | null {
  if (!text) return null
  try {
    return keptThread.parse(JSON.parse(text))
  } catch {
    return null
  }
}
