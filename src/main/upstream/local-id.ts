/** Our id of a thing at an upstream: `connection/upstream id`. The upstream's id may contain anything, also `/`. */
export function makeLocalId(connectionId: string, upstreamId: string): string {
  return `${connectionId}/${upstreamId}`
}

/** The two parts of `makeLocalId`. Throws when the text is not such an id. */
export function splitLocalId(id: string): { connectionId: string; upstreamId: string } {
  const slash = id.indexOf('/')
  if (slash < 1 || slash === id.length - 1) throw new Error('not a local id')
  return { connectionId: id.slice(0, slash), upstreamId: id.slice(slash + 1) }
}
