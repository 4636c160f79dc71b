import type { ViewList } from '@shared/view'
import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router'

/** What stands behind the `?` of an address. */
export const textOf = (search: object): string => defaultStringifySearch(saying(search)).replace(/^\?/, '')

/** What such a text says, unchecked. */
export const said = (text: string): Record<string, unknown> => defaultParseSearch(`?${text}`)

/** The address of a list; `saved`: the id of the view that it was opened by. */
export function hrefOf(list: ViewList, search: object, saved?: string): string {
  const text = textOf({ ...search, saved })
  return text ? `/${list}?${text}` : `/${list}`
}

/** True when both say the same, in whatever order. */
export const isSame = (one: object, other: object): boolean => canonical(one) === canonical(other)

/** True when something of what was said is not among what is understood of it. */
export const isLess = (understood: object, raw: object): boolean =>
  Object.keys(saying(raw)).some((key) => !(key in saying(understood)))

const saying = (search: object) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const parts = Object.entries(saying(value)).map(([key, one]) => `${key}:${canonical(one)}`)
  return `{${parts.sort().join(',')}}`
}
