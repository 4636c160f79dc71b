import { z } from 'zod'

const reach = z.object({ email: z.string(), phone: z.string() })
/** As typed. */
export type Reach = z.infer<typeof reach>

/** How it is kept as a draft. */
export const reachText = ({ email, phone }: Reach): string => JSON.stringify({ email, phone })

/** What a draft holds; null when there is none, or it is none of ours. */
export function reachFrom(draft: string | null): Reach | null {
  if (draft === null) return null
  try {
    return reach.safeParse(JSON.parse(draft)).data ?? null
  } catch {
    return null
  }
}
