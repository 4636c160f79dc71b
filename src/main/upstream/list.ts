import { z } from 'zod'
import { isRecord } from './spelling'

/**
 * The things in an answer that lists them: a bare array, or one under `data`, `items`, `data.items` or one of `names`. One
 * thing in place of an array counts as one; null, `{}` and an envelope without things as none. Anything else is no list.
 */
export function listed(...names: string[]) {
  return z.unknown().transform((answer, context): unknown[] => {
    const things = thingsIn(answer, ['items', ...names])
    if (things) return things
    context.addIssue({ code: 'custom', message: 'not a list' })
    return z.NEVER
  })
}

function thingsIn(answer: unknown, names: readonly string[]): unknown[] | null {
  if (answer === null || Array.isArray(answer)) return answer ?? []
  if (!isRecord(answer)) return null
  const { data } = answer
  if (data !== undefined) return dataOf(data, names)
  const found = underName(answer, names)
  if (found) return found
  if (isThing(answer)) return [answer]
  return Object.keys(answer).length === 0 ? [] : null
}

function dataOf(data: unknown, names: readonly string[]): unknown[] | null {
  if (!isRecord(data)) return data === null || Array.isArray(data) ? (data ?? []) : null
  return underName(data, names) ?? (isThing(data) ? [data] : [])
}

function underName(record: Record<string, unknown>, names: readonly string[]): unknown[] | null {
  const name = names.find((one) => one in record)
  if (name === undefined) return null
  const inner = record[name]
  if (Array.isArray(inner)) return inner
  return inner === null || inner === undefined ? [] : [inner]
}

const isThing = (record: Record<string, unknown>) =>
  ['id', 'accountId', 'contactId'].some((name) => name in record)

/** The one thing in an answer, in an envelope or bare; null when there is none. */
export function firstOf<S extends z.ZodType>(shape: S) {
  return z
    .unknown()
    .transform((answer) => thingsIn(answer, ['items']) ?? [answer])
    .transform((things): unknown => things[0] ?? null)
    .pipe(shape.nullable())
}
