import { z } from 'zod'
import { instant } from './day'

/** A value together with where it came from and when the upstream said it. */
export const seen = <T extends z.ZodType>(value: T) =>
  z.object({ value, source: z.enum(['live', 'cache']), asOf: instant })
export type Seen<T> = { value: T; source: 'live' | 'cache'; asOf: string }
