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

export function threadFrom(text: string | null | undefined): readonly Said[] {
  if (!text) return []
  try {
    return z.array(said).parse(JSON.parse(text))
  } catch {
    return []
  }
}
