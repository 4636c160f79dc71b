import type { Connection } from '@shared/connection'
import { Failed, type Failure } from '@shared/failure'
import { errorWords } from './error-words'
import { networkFailure } from './network-failure'

/** An upstream's refusal as it came: status, headers and body. */
export interface Refusal {
  status: number
  headers: Headers
  /** Text, or data where it was JSON. */
  body: unknown
}

type SimpleKind = Exclude<Failure['kind'], 'invalid' | 'rateLimited' | 'noPermission' | 'signInNeeded'>

const byStatus: Record<number, SimpleKind> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  405: 'notProvided',
  407: 'unavailable',
  408: 'timeout',
  409: 'conflict',
  410: 'notFound',
  501: 'notProvided',
}

const requestIdHeaders = ['x-request-id', 'request-id', 'x-correlation-id', 'x-amzn-requestid']

/** The id under which the upstream knows this request, where it says one. */
export function requestIdOf(headers: Headers): string | undefined {
  const id = requestIdHeaders.map((name) => headers.get(name)).find(Boolean)
  return id?.slice(0, 200)
}

/** What a refusal means, with the upstream's own code and words. `hide` is struck out of them. */
export function failureOfStatus({ status, headers, body }: Refusal, hide: readonly string[]): Failure {
  const { code = String(status), message, requestId = requestIdOf(headers), fields } = errorWords(body, hide)
  const said = {
    code,
    ...(message !== undefined && { message }),
    ...(requestId !== undefined && { requestId }),
  }
  if (status === 429) return { kind: 'rateLimited', retryAt: retryAt(headers, Date.now()), ...said }
  const kind = byStatus[status]
  if (kind) return { kind, ...said }
  if (status >= 500) return { kind: 'unavailable', ...said }
  if (status >= 400) return { kind: 'invalid', fields, ...said }
  return { kind: 'unexpectedAnswer', ...said }
}

/** What any other error means. Nothing of its text is taken, it may hold addresses and headers. */
export function failureOfError(error: unknown): Failure {
  if (error instanceof Failed) return error.failure
  return networkFailure(error) ?? { kind: 'internal', code: 'upstream' }
}

/** The failure together with whom it came from. */
export function failedAt({ kind, name }: Pick<Connection, 'kind' | 'name'>, failure: Failure): Failed {
  return new Failed({ ...failure, upstream: kind, connectionName: name })
}

const defaultWait = 60_000
const longestWait = 24 * 60 * 60_000

/** How long the upstream asks us to wait, in ms: from seconds or an HTTP date; null when it does not say. */
export function retryAfter(headers: Headers, now: number): number | null {
  const said = headers.get('retry-after')?.trim()
  if (!said) return null
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), longestWait) : null
}

const retryAt = (headers: Headers, now: number) =>
  new Date(now + (retryAfter(headers, now) ?? defaultWait)).toISOString()
