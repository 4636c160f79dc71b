import { z } from 'zod'
import { day } from './day'

/** From coarse to fine. */
export const resolutions = ['year', 'month', 'day', 'hour', '15min'] as const
export const resolution = z.enum(resolutions)
export type Resolution = z.infer<typeof resolution>

/** One number per interval; NaN where the upstream gives none. */
const numbers = z.instanceof(Float64Array)

/** Local days in `zone` (IANA); `to` is not included. */
const extent = { resolution, from: day, to: day, zone: z.string() }

/**
 * What a service measured. `starts`: the intervals' beginnings in milliseconds since 1970, ascending; a local day has 23, 24
 * or 25 hours. Every series is as long as `starts`.
 */
export const usage = z.object({
  ...extent,
  starts: numbers,
  /** `key`: kWh, m3, kg or peakWatt; `unit` as it is shown. */
  series: z.array(z.object({ key: z.string(), unit: z.string(), values: numbers })),
  /** To compare with: temperature, degree days, … as the upstream names them. */
  comparisons: z.array(z.object({ key: z.string(), unit: z.string(), values: numbers })),
})
export type Usage = z.infer<typeof usage>

/** What it cost, in minor units of `currency`, with fractions so that intervals add up. Negative: the customer earned. */
export const cost = z.object({
  ...extent,
  currency: z.string(),
  starts: numbers,
  total: numbers,
  /** Null where the upstream does not say. */
  exclVat: numbers.nullable(),
  parts: z.array(z.object({ name: z.string(), type: z.string().nullable(), values: numbers })),
})
export type Cost = z.infer<typeof cost>
