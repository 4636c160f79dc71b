import type { EndpointMethod } from '@shared/endpoint'
import { Failed } from '@shared/failure'

/**
 * One line of an `endpoints.ts`. `{name}` in the path is filled with an id; `query` and `body` map our names to the upstream's,
 * in a body with points where they are one inside another: `inviter.email`.
 */
export interface Endpoint {
  readonly method: EndpointMethod
  readonly path: `/${string}`
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, string>>
}

/** What is asked in place of `usual`, where a connection has an endpoint of its own. */
export type EndpointFor = (operation: string, usual: Endpoint) => Promise<Endpoint>

/** The path with its ids percent-encoded. Throws `Failed` (`notFound`) for an id that no path can carry. */
export function fillPath({ path }: Endpoint, ids: Readonly<Record<string, string>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name] ?? ''
    // A URL swallows "." and "..", also percent-encoded ones: they would lead to another path.
    if (id === '' || id === '.' || id === '..') throw new Failed({ kind: 'notFound' })
    return encodeURIComponent(id.toWellFormed())
  })
}

/** The query in the upstream's names, without what is not given. */
export function fillQuery(
  { query = {} }: Endpoint,
  values: Readonly<Record<string, string | number | undefined>>,
): Record<string, string> {
  const given = Object.entries(values).flatMap(([name, value]) => {
    const theirs = query[name]
    return theirs === undefined || value === undefined ? [] : [[theirs, String(value)]]
  })
  return Object.fromEntries(given)
}

/** The body in the upstream's names, without what is not given. Null is given: it empties a field. */
export function fillBody(
  { body = {} }: Endpoint,
  values: Readonly<Record<string, string | null | undefined>>,
): object {
  const filled: Nested = Object.create(null)
  for (const [name, value] of Object.entries(values)) {
    const theirs = body[name]?.split('.')
    const last = theirs?.pop()
    if (!theirs || last === undefined || value === undefined) continue
    theirs.reduce(inner, filled)[last] = value
  }
  return filled
}

interface Nested {
  [name: string]: string | null | Nested
}

function inner(outer: Nested, name: string): Nested {
  const known = outer[name]
  if (typeof known === 'object' && known !== null) return known
  // Without a prototype: whatever a name is, it is only a name.
  const made: Nested = Object.create(null)
  outer[name] = made
  return made
}
