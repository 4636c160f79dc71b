import { z } from 'zod'
import { day } from './day'
import { resolution } from './usage'

/** Where a series of a service is read: its id at the upstream, and the finest resolution it may be asked in. */
const series = z.object({ id: z.string(), finest: resolution })

/** What an organisation delivers at a location. `type` and `status` are the upstream's words; new ones appear. */
export const service = z.object({
  id: z.string(),
  type: z.string(),
  status: z.string().nullable(),
  name: z.string().nullable(),
  /** Local days; the end is not included, and null while it goes on. */
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  /** Null when nothing is measured. */
  measurement: series.nullable(),
  cost: series.nullable(),
  showsSpotPrice: z.boolean(),
  showsCost: z.boolean(),
  isRealtime: z.boolean(),
})
export type Service = z.infer<typeof service>

export const location = z.object({
  id: z.string(),
  name: z.string().nullable(),
  street: z.string().nullable(),
  postalCode: z.string().nullable(),
  city: z.string().nullable(),
  country: z.string().nullable(),
  /** SE1 to SE4, or another area of the electricity market. */
  priceArea: z.string().nullable(),
  services: z.array(service),
})
export type Location = z.infer<typeof location>
