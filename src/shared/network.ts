import { z } from 'zod'
import { instant } from './day'

/** Whether the upstreams can be reached: by the OS and by our own calls. */
export const networkStatus = z.object({
  /** False when the OS has no network or no connection answers. */
  online: z.boolean(),
  /** Connections that do not answer, and since when. */
  unreachable: z.array(z.object({ connectionId: z.string(), name: z.string(), since: instant })),
})
export type NetworkStatus = z.infer<typeof networkStatus>
