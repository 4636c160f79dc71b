import { Failed } from '@shared/failure'
import type { z } from 'zod'

/** The body as text, in the charset its header names. */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const charset = /charset="?([^";\s]+)/i.exec(contentType ?? '')?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** JSON as data. Whole numbers too long for a number stay text, with `numbersAsText` all of them as they are written. Throws `Failed` (`unexpectedAnswer`) with what it is instead. */
export function parseJson(text: string, numbersAsText = false): unknown {
  const body = text.trim()
  if (body === '') throw unexpected('empty')
  if (body.startsWith('<')) throw unexpected('html')
  try {
    if (numbersAsText)
      return parseWith(body, (_, value, { source }) => (typeof value === 'number' ? source : value))
    return /[[:,]\s*-?\d{16}/.test(body) ? parseExact(body) : JSON.parse(body)
  } catch {
    throw unexpected('notJson')
  }
}

/** The answer in the shape that is needed. Throws `Failed` (`unexpectedAnswer`, code `wrongShape`) saying where it differs. */
export function inShape<T extends z.ZodType>(schema: T, json: unknown): z.output<T> {
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const where = parsed.error.issues.map(({ path }) => path.join('.') || '(whole)')
  throw unexpected('wrongShape', where.slice(0, 5).join(', '))
}

export function unexpected(code: string, message?: string): Failed {
  return new Failed({ kind: 'unexpectedAnswer', code, ...(message !== undefined && { message }) })
}

type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown
// The library's types do not know yet that a reviver is shown the source text.
const parseWith = JSON.parse as (text: string, reviver: Reviver) => unknown

/** Ids and payment references can have more digits than a number holds. */
function parseExact(text: string): unknown {
  return parseWith(text, (_, value, { source }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && source && /^-?\d+$/.test(source)
      ? source
      : value,
  )
}
