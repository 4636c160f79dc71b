import { z } from 'zod'
import { remembering } from './remembering'

/**
 * A record in which each field may have other names, by whatever upper case, `_` or `-` they are spelled:
 * `spelled({ id: ['accountId'] }, z.looseObject({ id }))` also takes `account_id`. Empty values give way to the next name.
 */
export function spelled<S extends z.ZodType>(names: Readonly<Record<string, readonly string[]>>, shape: S) {
  const wanted = Object.entries(names).map(
    ([ours, others]) => [ours, [ours, ...others].map(plainName)] as const,
  )
  // All records of one answer have the same few sets of names.
  const sourcesOf = remembering((joined: string) => {
    const byName = new Map(joined.split('\n').map((name) => [plainName(name), name]))
    return wanted.map(([ours, all]) => [ours, all.flatMap((name) => byName.get(name) ?? [])] as const)
  })
  return z.preprocess((value) => {
    if (!isRecord(value)) return value
    const found: Record<string, unknown> = {}
    for (const [ours, sources] of sourcesOf(Object.keys(value).join('\n'))) {
      const name = sources.find((one) => !isEmpty(value[one]))
      found[ours] = name === undefined ? undefined : value[name]
    }
    return found
  }, shape)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A field's name, however it is spelled. */
// The same few names come in thousands of records.
export const plainName = remembering((name: string) => name.toLowerCase().replaceAll(/[_-]/g, ''))
const isEmpty = (value: unknown) => value === undefined || value === null || value === ''
