import type { IncomingMessage, ServerResponse } from 'node:http'

export interface LoggedRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** null while there is no answer, for ever when it was silenced or reset. */
  status: number | null
}

const kept = 10_000

/** Notes a request, and its status once answered. Only the latest ten thousand are kept. */
export function note(
  log: LoggedRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): LoggedRequest {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  const entry: LoggedRequest = { method: request.method ?? '', path, query, at: Date.now(), status: null }
  response.on('close', () => {
    if (response.headersSent) entry.status = response.statusCode
  })
  if (log.length >= 2 * kept) log.splice(0, kept)
  log.push(entry)
  return entry
}
