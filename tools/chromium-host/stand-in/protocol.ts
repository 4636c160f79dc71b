import type { PageRequest } from '../sides.ts'
import { answerBrowser } from './browser.ts'
import { only } from './unknown.ts'
import { onHeadersReceived } from './web-request.ts'

type Handler = (request: Request) => Response | Promise<Response>
type Scheme = { scheme: string; privileges?: Record<string, boolean> }

const handlers = new Map<string, Handler>()
const privileged = new Set<string>()
/** Privileges that an https origin has too; the others are not in the stand-in. */
const same = ['standard', 'secure', 'supportFetchAPI', 'stream', 'codeCache', 'corsEnabled']

export const protocol = only('protocol', {
  registerSchemesAsPrivileged(schemes: Scheme[]) {
    for (const { scheme, privileges = {} } of schemes) {
      const other = Object.keys(privileges).find((name) => privileges[name] && !same.includes(name))
      if (other) throw new Error(`the privilege ${other} is not in the stand-in`)
      if (!privileges['standard'] || !privileges['secure'])
        throw new Error(`${scheme}: a scheme that is not standard and secure is not in the stand-in`)
      privileged.add(scheme)
    }
  },
  handle(scheme: string, handler: Handler) {
    if (!privileged.has(scheme)) throw new Error(`${scheme}: an unprivileged scheme is not in the stand-in`)
    if (handlers.has(scheme)) throw new Error(`The scheme has already been registered: ${scheme}`)
    handlers.set(scheme, handler)
  },
  unhandle: (scheme: string) => void handlers.delete(scheme),
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
})

async function answer({ url, method, headers, body, resourceType }: PageRequest) {
  const handler = handlers.get(url.slice(0, url.indexOf(':')))
  if (!handler) throw new Error(`nobody handles ${url}`)
  const request = new Request(url, { method, headers: sendable(headers), body: body as BodyInit | null })
  const response = await onHeadersReceived(request, resourceType, await handler(request))
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  }
}

function sendable(headers: Record<string, string>) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')))
}

answerBrowser({ request: answer as never })
