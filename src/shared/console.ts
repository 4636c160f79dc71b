import { z } from 'zod'
import { failure } from './failure'

/** Whether the console could open its data, and what the page must know before that. */
export const consoleStatus = z.object({
  /** `failed`: nothing is open, `failure` says why; nothing was written. */
  state: z.enum(['opening', 'open', 'failed']),
  failure: failure.nullable(),
  platform: z.enum(['windows', 'mac', 'linux']),
  version: z.string(),
  /** The OS's preferred languages, best first (BCP 47). */
  systemLanguages: z.array(z.string()),
  /** A cache that could not be read was dropped and is being filled again. */
  cacheRebuilt: z.boolean(),
})
export type ConsoleStatus = z.infer<typeof consoleStatus>

/** Who the hub says is working here, and what they may do. */
export const whoAmI = z.object({
  /** By which the hub and the log know them: the e-mail that signs in. */
  name: z.string().nullable(),
  permissions: z.array(z.string()),
  /** What they are called, where the hub says it. */
  fullName: z.string().optional(),
})
export type WhoAmI = z.infer<typeof whoAmI>
