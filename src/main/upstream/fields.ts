import { z } from 'zod'

/** An id, as text also where the upstream sends a number. */
export const id = z.union([z.string().min(1), z.number()]).transform(String)

// Not a union with a catch: of hundreds of thousands of invoices each has something missing, and an error is dear.
const written = (value: unknown) => {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : ''
}

/** Text that may be missing: then `''`. What is no text counts as missing. */
export const text = z.unknown().transform(written)

/** Text that may be missing: then null. */
export const textOrNull = z.unknown().transform((value) => written(value) || null)

/** A number that may be missing or written as text, also with a decimal comma: else null. */
export const numberOrNull = z
  .union([z.number(), z.string().trim().min(1)])
  .transform((value) => Number(typeof value === 'string' ? value.replace(',', '.') : value))
  .pipe(z.number())
  .nullable()
  .catch(null)

/** Yes or no, in any of the ways in which it is written; null when it is not said. */
export const flagOrNull = z
  .union([z.boolean(), z.stringbool(), z.number().transform((value) => value !== 0)])
  .nullable()
  .catch(null)
