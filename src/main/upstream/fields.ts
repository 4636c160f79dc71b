import { z } from 'zod'

/** An id, as text also where the upstream sends a number. */
export const id = z.union([z.string().min(1), z.number()]).transform(String)

const written = z.union([z.string(), z.number()]).transform((value) => String(value).trim())

/** Text that may be missing: then `''`. What is no text counts as missing. */
export const text = written.catch('')

/** Text that may be missing: then null. */
export const textOrNull = written.transform((value) => value || null).catch(null)

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
