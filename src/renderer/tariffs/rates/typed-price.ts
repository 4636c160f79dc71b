import { languages } from '@shared/language'
import { z } from 'zod'
import { type Read, readPrice, type Writing, writePrice } from './price'

/** A price as it was typed: by which signs and in what unit it was meant goes with it. */
export const typedPrice = z.object({
  text: z.string().max(60),
  language: z.enum(languages),
  unit: z.enum(['minor', 'major']),
})
export type TypedPrice = z.infer<typeof typedPrice>

/** A price of the upstream's, or none, as though it had been typed. */
export const priceOf = (cost: string | null, { language, unit, ...writing }: Writing): TypedPrice => ({
  text: cost === null ? '' : writePrice(cost, { language, unit, ...writing }),
  language,
  unit,
})

export const costOf = ({ text, language, unit }: TypedPrice, currency: string | null): Read =>
  readPrice(text, { language, unit, currency })

/** The same price in another unit or language; what cannot be read stays as it was typed. */
export function rewritten(typed: TypedPrice, writing: Writing): TypedPrice {
  if (typed.language === writing.language && typed.unit === writing.unit) return typed
  const { value } = costOf(typed, writing.currency)
  return value === null ? typed : priceOf(value, writing)
}
