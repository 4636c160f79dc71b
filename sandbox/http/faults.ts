import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'

/** A path prefix such as `/hub/contact`, or an expression the path (without query) must match. */
export type Route = RegExp | string

export interface Fault {
  route: Route
  method?: string
  kind:
    | 'slow'
    | 'status'
    | 'html'
    | 'cutOff'
    | 'silence'
    | 'wrongShape'
    | 'empty'
    | 'reset'
    | 'large'
    | 'halfPdf'
  /** For `status`: 500 unless told. For `html`: 200 unless told. */
  status?: number
  /** For `status`: the Retry-After header, in seconds or as an HTTP date. */
  retryAfter?: number | string
  /** For `slow`: 1000 ms unless told. */
  delayMs?: number
  /** For `large`: whether the answer says before how long it is; it does unless told. */
  declared?: boolean
  /** How often it strikes before it is over; without it, until removed. */
  times?: number
  /** Strikes only at every so many matching requests. */
  every?: number
}

export interface Faults {
  /** Answers the way to take the fault away again. */
  add(fault: Fault): () => void
  clear(): void
  /** True when the request goes on to its route, perhaps later or to be cut off. */
  strike(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean>
}

export function matches(route: Route, path: string): boolean {
  return typeof route === 'string'
    ? path.startsWith(route)
    : new RegExp(route, route.flags.replace(/[gy]/g, '')).test(path)
}

export function makeFaults(refusalBody: (path: string, status: number) => object): Faults {
  const active = new Set<{ fault: Fault; seen: number; struck: number }>()

  function next(path: string, method: string | undefined): Fault | undefined {
    for (const entry of active) {
      const { fault } = entry
      if (!matches(fault.route, path) || (fault.method && fault.method !== method)) continue
      entry.seen += 1
      if (entry.seen % (fault.every ?? 1) !== 0) continue
      entry.struck += 1
      if (entry.struck === fault.times) active.delete(entry)
      return fault
    }
    return undefined
  }

  return {
    add: (fault) => {
      const entry = { fault, seen: 0, struck: 0 }
      active.add(entry)
      return () => void active.delete(entry)
    },
    clear: () => active.clear(),
    strike: async (path, request, response) => {
      const fault = next(path, request.method)
      switch (fault?.kind) {
        case undefined:
          return true
        case 'slow':
          await wait(fault.delayMs ?? 1000, undefined, { ref: false })
          return true
        case 'cutOff':
          cutOff(response)
          return true
        case 'silence':
          return false
        case 'reset':
          request.socket.resetAndDestroy()
          return false
        case 'large':
          return pour(response, fault.declared ?? true)
        case 'halfPdf':
          // Without a length nothing says that more was to come.
          response.writeHead(200, { 'content-type': 'application/pdf' }).write('%PDF-1.7\n1 0 obj\n<< /Ty')
          response.end()
          return false
        case 'empty':
          return answer(response, 200, 'application/json', '')
        case 'html':
          return answer(response, fault.status ?? 200, 'text/html; charset=utf-8', loginPage)
        case 'wrongShape':
          return answer(response, 200, 'application/json', '{"outcome":{"rows":"none"},"version":7}')
        case 'status': {
          const status = fault.status ?? 500
          if (fault.retryAfter !== undefined) response.setHeader('retry-after', String(fault.retryAfter))
          return answer(response, status, 'application/json', JSON.stringify(refusalBody(path, status)))
        }
      }
    },
  }
}

const loginPage =
  '<!doctype html><html><head><title>Log in</title></head><body><form>Password</form></body></html>'

function answer(response: ServerResponse, status: number, type: string, body: string): false {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body)
  return false
}

/** 300 MB that begin like a PDF, as fast as they are read. */
function pour(response: ServerResponse, declared: boolean): false {
  const piece = Buffer.alloc(1_000_000, ' ')
  const head = Buffer.from('%PDF-1.7\n')
  const pieces = function* () {
    yield head
    for (let sent = 0; sent < 300; sent += 1) yield piece
  }
  const length = { 'content-length': head.length + 300 * piece.length }
  response.writeHead(200, { 'content-type': 'application/pdf', ...(declared && length) })
  // Who hangs up has read enough.
  pipeline(Readable.from(pieces()), response, () => undefined)
  return false
}

/** Lets the route answer, but sends only the first half of the body it promised. */
function cutOff(response: ServerResponse): void {
  response.end = (body?: unknown) => {
    const whole = Buffer.isBuffer(body) ? body : Buffer.from(String(body))
    response.write(whole.subarray(0, Math.ceil(whole.length / 2)), () => response.destroy())
    return response
  }
}
