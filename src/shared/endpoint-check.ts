import {
  type Endpoint,
  type EndpointChange,
  type EndpointDraft,
  type EndpointProblem,
  endpointMethods,
  placeholders,
  reads,
} from './endpoint'

/** The methods that an operation can be changed to. Only what reads is sent twice, so it stays apart from what writes. */
export const methodsFor = (usual: Endpoint) =>
  endpointMethods.filter((method) => reads({ method }) === reads(usual))

/** Everything that keeps `draft` from being used in place of `usual`; nothing when it can be. */
export function endpointProblems(usual: Endpoint, draft: EndpointDraft): EndpointProblem[] {
  const problems: EndpointProblem[] = []
  const say = (path: string, problem: string | null) => problem && problems.push({ path, problem })
  say('method', methodsFor(usual).some((method) => method === draft.method) ? null : 'method')
  say('path', pathProblem(usual.path, draft.path))
  for (const part of ['query', 'body'] as const) {
    const [known, typed] = [usual[part], draft[part]]
    for (const name of Object.keys(known)) if (!Object.hasOwn(typed, name)) say(`${part}.${name}`, 'empty')
    for (const [name, theirs] of Object.entries(typed))
      say(
        `${part}.${name}`,
        Object.hasOwn(known, name) ? nameProblem(part, name, theirs, typed) : 'unknownName',
      )
  }
  return problems
}

/** `usual` with what is changed about it. */
export function changedEndpoint(usual: Endpoint, change: EndpointChange): EndpointDraft {
  return {
    method: change.method ?? usual.method,
    path: change.path ?? usual.path,
    query: { ...usual.query, ...change.query },
    body: { ...usual.body, ...change.body },
  }
}

/** What of `draft` is not as usual; null when all of it is. */
export function endpointDifference(usual: Endpoint, draft: EndpointDraft): EndpointChange | null {
  const names = (part: 'query' | 'body') => {
    const other = Object.entries(draft[part]).filter(([name, theirs]) => usual[part][name] !== theirs)
    return other.length > 0 ? { [part]: Object.fromEntries(other) } : {}
  }
  const change: EndpointChange = {
    ...(draft.method !== usual.method && { method: draft.method }),
    ...(draft.path !== usual.path && { path: draft.path }),
    ...names('query'),
    ...names('body'),
  }
  return Object.keys(change).length > 0 ? change : null
}

function pathProblem(usual: string, path: string): string | null {
  if (path.length > 500) return 'tooLong'
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return 'address'
  if (!path.startsWith('/')) return 'noSlash'
  if (/[?#]/.test(path)) return 'extras'
  const needed = placeholders(usual)
  const given = placeholders(path)
  if (given.some((name) => !needed.includes(name))) return 'unknownPlaceholder'
  const fixed = path.replaceAll(/\{\w+\}/g, '-')
  if (!/^[\w.~!$&'()*+,;=:@%/-]*$/.test(fixed)) return 'characters'
  const segments = fixed.split('/').slice(1)
  if (segments.slice(0, -1).includes('')) return 'address'
  for (const segment of segments) {
    const plain = decoded(segment)
    if (plain === null || /[/\\\p{Cc}]/u.test(plain)) return 'characters'
    if (plain === '.' || plain === '..') return 'dots'
  }
  return needed.every((name) => given.includes(name)) ? null : 'missingPlaceholder'
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

function nameProblem(part: 'query' | 'body', name: string, theirs: string, all: Record<string, string>) {
  if (theirs === '') return 'empty'
  if (theirs.length > 100) return 'tooLong'
  // In a body a point leads into an object: there is something on both sides of it.
  const shape = part === 'query' ? /^[\w.$~:[\]-]+$/ : /^[\w$~:-]+(\.[\w$~:-]+)*$/
  if (!shape.test(theirs)) return 'characters'
  const others = Object.entries(all).flatMap(([other, its]) => (other === name ? [] : [its]))
  if (others.includes(theirs)) return 'duplicate'
  const isInside = (one: string, other: string) => one.startsWith(`${other}.`)
  if (part === 'body' && others.some((its) => isInside(its, theirs) || isInside(theirs, its))) return 'inside'
  return null
}
