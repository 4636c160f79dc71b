import { z } from 'zod'
import { day } from './day'

/** What was agreed for a service. Days are local; `endsOn` is not included, and null: until further notice. */
export const agreement = z.object({
  id: z.string(),
  name: z.string().nullable(),
  type: z.string().nullable(),
  status: z.string().nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  /** As the upstream writes it: "3 months", "P3M". */
  noticePeriod: z.string().nullable(),
})
export type Agreement = z.infer<typeof agreement>
