import type { Failure } from '@shared/failure'
import type { Endpoint } from './endpoint'

/** One thing asked of an upstream. */
export interface Call {
  /** Its name in the endpoint table; the only thing of a call that may be logged. */
  operation: string
  /** As usual; the connection may have its own. */
  endpoint: Endpoint
  ids?: Readonly<Record<string, string>>
  query?: Readonly<Record<string, string | number | undefined>>
  body?: unknown
  /** A body in our names, sent in those of the endpoint. */
  fields?: Readonly<Record<string, string | null | undefined>>
  headers?: Record<string, string>
  /** In place of the connection's own credential: these headers, at this base address where it is another. The secret is not sent. */
  instead?: { headers?: Record<string, string>; at?: string }
  /** Every number of the answer is text, as it is written: what it costs must not pass a float. */
  numbersAsText?: true
  /** Personal data of the request that an error's words must not repeat. */
  hide?: readonly string[]
  /** An empty answer is an answer: `null`. Status 204 always is. */
  mayBeEmpty?: boolean
  /** Also before an employee has signed in where the connection demands it: it is part of signing in. */
  beforeSignIn?: true
  signal?: AbortSignal | undefined
}

/** What may be logged of a call. `ms` counts all its tries, not the wait for its turn. */
export interface CallFacts {
  connectionId: string
  operation: string
  /** Null when no answer came. */
  status: number | null
  failure?: Failure['kind']
  ms: number
  requestId?: string
}
