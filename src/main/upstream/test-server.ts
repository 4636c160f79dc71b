import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { inspect } from 'node:util'
import type { Connection } from '@shared/connection'
import { Failed } from '@shared/failure'
import { createHttp, type HttpParts } from './http'

export interface Received {
  method: string
  /** Path and query as they were sent. */
  url: string
  headers: IncomingMessage['headers']
  body: string
}

type Answer = (request: Received, response: ServerResponse, socket: IncomingMessage['socket']) => void

/** A real server on a free port of this computer. What answers can be changed at any time. */
export async function startTestServer() {
  const received: Received[] = []
  let answer: Answer = (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('[]')
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    const one = { method, url, headers, body: await text(request) }
    received.push(one)
    answer(one, response, request.socket)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    /** Answers like this from now on, and forgets what was received. */
    answers(next: Answer) {
      received.length = 0
      answer = next
    },
    answersJson(body: unknown, status = 200) {
      this.answers((_, response) => sendJson(response, body, status))
    },
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
export type TestServer = Awaited<ReturnType<typeof startTestServer>>

/** An address of this computer at which nobody listens. */
export async function nobodysAddress() {
  const server = await startTestServer()
  await server.close()
  return server.url
}

export function sendJson(
  response: ServerResponse,
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

export const canary = 'canary-secret-5f1d0c'

export const apiKey: Omit<Connection, 'secret' | 'baseUrl'> = {
  id: 'data-layer-1',
  kind: 'data-layer',
  name: 'Test upstream',
  credential: { kind: 'api-key', header: 'x-api-key' },
}

/** A connection to the server, with no patience at all unless told otherwise. */
export function connect(
  baseUrl: string,
  parts: Partial<Omit<HttpParts, 'connection'>> & { connection?: object } = {},
) {
  const { limits, connection, ...rest } = parts
  return createHttp({
    secret: async () => canary,
    fetch,
    onReachable: () => undefined,
    ...rest,
    connection: { ...apiKey, baseUrl, ...connection },
    limits: { retries: 0, retryDelayMs: 1, ...limits },
  })
}

/** The failure that a promise ends in; nowhere in the error may the secret be. */
export async function failureOf(promise: Promise<unknown>) {
  const error = await promise.then(
    (value) => new Error(`it answered ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  )
  if (inspect(error, { depth: 20, showHidden: true }).includes(canary))
    throw new Error('the secret is in the error')
  if (!(error instanceof Failed)) throw error
  return error.failure
}
