import { z } from 'zod'
import { day } from './day'

/** One price of a product. Where several limits are given, all of them hold. */
export const price = z.object({
  /** A decimal with a point, exactly as given, in major units of `currency` per unit of `type`. */
  value: z.string(),
  currency: z.string().nullable(),
  /** kWh, spotkWh (on top of the hourly market price), month, … New ones appear. */
  type: z.string(),
  name: z.string().nullable(),
  note: z.string().nullable(),
  /** Local days; `validTo` is not included. Null: without that limit. */
  validFrom: day.nullable(),
  validTo: day.nullable(),
  /** Local hours of the day, 0 to 23; null: all. */
  hours: z.array(z.number().int()).nullable(),
  /** 1 to 12; null: all. */
  months: z.array(z.number().int()).nullable(),
  /** The upstream's own word for a part of the week or day. */
  part: z.string().nullable(),
  /** Consumption between these, per `resolution`. */
  threshold: z
    .object({ min: z.number().nullable(), max: z.number().nullable(), resolution: z.string().nullable() })
    .nullable(),
  /** The part of the consumption that it counts for, 0 to 1. */
  fraction: z.number().nullable(),
})
export type Price = z.infer<typeof price>

/** What a service is sold as. No valid price means 0. */
export const product = z.object({
  id: z.string(),
  name: z.string().nullable(),
  type: z.string().nullable(),
  startsOn: day.nullable(),
  endsOn: day.nullable(),
  prices: z.array(price),
})
export type Product = z.infer<typeof product>
