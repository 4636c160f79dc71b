import { z } from 'zod'

/** What is typed of a log-in, without its password: that is in the field and nowhere else. */
export const typed = z.object({ url: z.string(), username: z.string() })
export type Typed = z.infer<typeof typed>
export const nothingTyped: Typed = { url: '', username: '' }

/** From a draft; nothing where it cannot be read. */
export function typedFrom(draft: string | null | undefined): Typed {
  if (!draft) return nothingTyped
  try {
    return typed.safeParse(JSON.parse(draft)).data ?? nothingTyped
  } catch {
    return nothingTyped
  }
}
