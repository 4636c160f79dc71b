import { z } from 'zod'

/** An id, as text also where the upstream sends a number. */
export const id = z.union([z.string().min(1), z.number()]).transform(String)

const written = z.union([z.string(), z.number()]).transform((value) => String(value).trim())

/** Text that may be missing: then `''`. What is no text counts as missing. */
export const text = written.catch('')

/** Text that may be missing: then null. */
export const textOrNull = written.transform((value) => value || null).catch(null)
