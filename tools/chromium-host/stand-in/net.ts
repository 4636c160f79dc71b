import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { netError } from './net-error.ts'
import { cutOff, isOnline } from './online.ts'
import { only } from './unknown.ts'

const mediaTypes: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** Node's fetch that fails in Electron's words. */
async function fetchLikeElectron(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const url = input instanceof Request ? input.url : String(input)
  if (url.startsWith('file:')) return fetchFile(url)
  if (!isOnline()) throw new Error('net::ERR_INTERNET_DISCONNECTED')
  const wanted = init.signal ?? (input instanceof Request ? input.signal : undefined)
  const gone = cutOff()
  const failure = (error: unknown) => {
    if (wanted?.aborted) return error
    return new Error(gone.aborted ? 'net::ERR_NETWORK_CHANGED' : netError(error))
  }
  try {
    const signal = wanted ? AbortSignal.any([wanted, gone]) : gone
    const response = await fetch(input, { ...init, signal })
    if (!response.body) return response
    return described(new Response(mapFailure(response.body, failure), response), response)
  } catch (error) {
    throw failure(error)
  }
}

async function fetchFile(url: string): Promise<Response> {
  try {
    const body = await readFile(fileURLToPath(url))
    return new Response(body, {
      headers: { 'content-type': mediaTypes[extname(url)] ?? 'application/octet-stream' },
    })
  } catch {
    throw new Error('net::ERR_FILE_NOT_FOUND')
  }
}

function mapFailure(body: ReadableStream<Uint8Array>, failure: (error: unknown) => unknown) {
  const reader = body.getReader()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        controller.error(failure(error))
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
}

/** A Response made by hand has no url. */
function described(copy: Response, { url, redirected }: Response): Response {
  return Object.defineProperties(copy, { url: { value: url }, redirected: { value: redirected } })
}

export const net = only('net', {
  fetch: fetchLikeElectron,
  isOnline,
  get online() {
    return isOnline()
  },
})
