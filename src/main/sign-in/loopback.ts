import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Language } from '@shared/language'
import { type PageKind, writePage } from './loopback-page'

/** A small server on this computer that waits for the one answer a browser brings back. */
export interface Loopback {
  /** Where the browser is to bring it. */
  readonly redirectUri: string
  /** The address the browser came to, once it is an answer to our question. */
  readonly answered: Promise<URL>
  /** Shows whoever came how it ended, and closes. */
  finish(kind: 'done' | 'failed'): Promise<void>
}

const path = '/signed-in'

/** Listens on 127.0.0.1 at a free port. Only an answer with our `state` counts, and only the first. */
export async function openLoopback(state: string, language: () => Promise<Language>): Promise<Loopback> {
  const answered = Promise.withResolvers<URL>()
  let waiting: ServerResponse | null = null
  let isAnswered = false

  const show = async (response: ServerResponse, kind: PageKind) => writePage(response, kind, await language())

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const url = URL.parse(request.url ?? '', origin)
    // Another host name would be a page elsewhere that was made to lead here.
    if (!url || request.headers.host !== new URL(origin).host || url.pathname !== path)
      return void response.writeHead(404).end()
    if (request.method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end()
    if (url.searchParams.getAll('state').join() !== state) return show(response, 'notOurs')
    if (isAnswered) return show(response, 'again')
    isAnswered = true
    waiting = response
    answered.resolve(url)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    redirectUri: origin + path,
    answered: answered.promise,
    async finish(kind) {
      const last = waiting
      waiting = null
      if (last) await show(last, kind).catch(() => undefined)
      server.close()
      server.closeAllConnections()
    },
  }
}
