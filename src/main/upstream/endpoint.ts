import { Failed } from '@shared/failure'

/** One line of an `endpoints.ts`. `{name}` in the path is filled with an id; `query` maps our names to the upstream's. */
export interface Endpoint {
  readonly method: 'GET' | 'POST'
  readonly path: `/${string}`
  readonly query?: Readonly<Record<string, string>>
}

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
